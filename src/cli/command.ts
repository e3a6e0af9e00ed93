/** What a command is, and how one that scans is run: with progress, Ctrl-C and a report. */

import path from "node:path";
import type { Context } from "../scan/context.ts";
import type { RawOptions } from "../scan/options.ts";
import { listOf } from "../scan/outputs.ts";
import type { EarlyLines } from "../scan/reports/early-lines.ts";
import type { Outcome } from "../scan/reports/build-report.ts";
import { verifyOutcome } from "../scan/reports/verify-findings.ts";
import { writeReport } from "../scan/reports/write-report.ts";
import { checkWritable } from "../scan/reports/write-text.ts";
import { startInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { loadSpoken } from "./spoken.ts";

/** What is known of a command before it is loaded: enough for help and for parsing. Its options stand in scan/options.ts. */
export interface CommandFacts {
  /** Its place in the list of commands, lowest first. */
  readonly order: number;
  readonly arguments: readonly ArgumentFacts[];
  /** One call that shows what it is for. */
  readonly example: string;
}

/** What stands on the command line without a name. */
export interface ArgumentFacts {
  readonly name: string;
  readonly required?: boolean;
  /** Whether any number may be given. */
  readonly many?: boolean;
  readonly choices?: readonly string[];
}

/** What was typed: options and arguments by name, and behind `--` names, whatever they begin with. */
export type Typed = Readonly<Record<string, unknown>>;

/** A command: a file of src/cli/commands, named like the command, that exports these. */
export interface CommandModule {
  readonly about: CommandFacts;
  /** Runs the command; yields the exit code. */
  readonly run: (typed: Typed) => Promise<number>;
}

/** What stands behind `--`, where nothing is an option any more. */
export function behindDashes(typed: Typed): readonly string[] {
  return ((typed["--"] as readonly unknown[] | undefined) ?? []).map(String);
}

/** Runs a scan with progress and Ctrl-C, writes its report, and yields the exit code. */
export async function runScan(raw: RawOptions, scan: (context: Context) => Promise<Outcome>): Promise<number> {
  const { stdout, stderr, env } = process;
  const cwd = process.cwd();
  // The SDK is bundled, so its advice to upgrade Node is nothing that a user could follow.
  env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  for (const file of listOf(raw.output)) if (file !== "-") await checkWritable(path.resolve(cwd, file));
  const progress = startProgress(
    stderr,
    raw.progress !== false && env["CI"] === undefined,
    (await loadSpoken()).progress,
  );
  const interrupt = startInterrupt();
  try {
    const lines = await linesOf(raw, stdout, cwd);
    const context = { cwd, env, signal: interrupt.signal, onProgress: progress.update, ...lines };
    const scanned = await scan(context);
    const outcome = raw.verify === true ? await verifyOutcome(scanned, context) : scanned;
    progress.end();
    return await writeReport(outcome, { stdout, stderr, env, cwd, program: process.argv[1] }, { lines });
  } finally {
    progress.end();
    interrupt.end();
  }
}

/** The reports that are written while the scan goes on; loaded where one was asked for. */
async function linesOf(raw: RawOptions, stdout: NodeJS.WritableStream, cwd: string): Promise<EarlyLines | undefined> {
  if (![...listOf(raw.format), ...listOf(raw.output)].some((one) => one.endsWith("jsonl"))) return undefined;
  return (await import("../scan/reports/early-lines.ts")).beginLines(raw, stdout, cwd);
}
