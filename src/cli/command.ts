/** What all commands share: the shape of a command, common options, and how a scan is run and told. */

import path from "node:path";
import type { Argv, CommandModule, Options } from "yargs";
import type { Context } from "../scan/context.ts";
import { deliver } from "../scan/reports/write-report.ts";
import { type RawOptions, scanOptions, trustOption } from "../scan/options.ts";
import type { Outcome } from "../scan/reports/build-report.ts";
import { checkWritable } from "../scan/reports/write-text.ts";
import { verifyOutcome } from "../scan/reports/verify-findings.ts";
import { startInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";

/** Makes a yargs command; it hands its exit code to `finish`. */
export type Command = (finish: (exitCode: number) => void) => CommandModule;

/** Adds the options of scanning commands. */
export function withScanOptions(argv: Argv, extra: Readonly<Record<string, Options>> = {}, isTrustAsked = false): Argv {
  // Set as the default yargs would show and pass on: what nobody typed must stay unset.
  const trust: Record<string, Options> = isTrustAsked
    ? { "trust-repo-config": { type: "boolean", describe: trustOption.describe } }
    : {};
  return withOptions(argv, Object.keys(scanOptions), { ...trust, ...extra });
}

/** Adds those of the scanning commands' options that mean something to a command that scans nothing, or less. */
export function withOptions(argv: Argv, names: readonly string[], extra: Readonly<Record<string, Options>> = {}): Argv {
  const options: Record<string, Options> = {};
  for (const [name, { type, describe, choices }] of Object.entries(scanOptions)) {
    if (!names.includes(name)) continue;
    // Values are checked with the rest of the settings, which names the nearest; `choices` would only list them.
    options[name] = {
      type,
      describe: choices ? `${describe}: ${choices.join(", ")}` : describe,
      requiresArg: type === "string",
    };
  }
  return argv.options({ ...options, ...extra });
}

/** Parsed values as raw options: of one that was given twice the last counts, as everywhere on a command line. */
export function rawOf<T extends RawOptions>(parsed: Readonly<Record<string, unknown>>): T {
  const options = Object.keys(scanOptions).map((name) =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
  );
  const last = (value: unknown): unknown => (Array.isArray(value) ? value.at(-1) : value);
  return { ...parsed, ...Object.fromEntries(options.map((name) => [name, last(parsed[name])])) } as unknown as T;
}

/** What stands behind `--`, where nothing is an option any more: names, whatever they begin with. */
export function behindDashes(parsed: Readonly<Record<string, unknown>>): readonly string[] {
  return ((parsed["--"] as readonly unknown[] | undefined) ?? []).map(String);
}

/** Runs a scan with progress and Ctrl-C, delivers its report, and yields the exit code. */
export async function runScan(raw: RawOptions, scan: (context: Context) => Promise<Outcome>): Promise<number> {
  const { stdout, stderr, env } = process;
  const cwd = process.cwd();
  // The SDK is bundled, so its advice to upgrade Node is nothing that a user could follow.
  env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
  if (raw.output !== undefined) await checkWritable(path.resolve(cwd, raw.output));
  const progress = startProgress(stderr, raw.progress !== false && env["CI"] === undefined);
  const interrupt = startInterrupt();
  try {
    const context = { cwd, env, signal: interrupt.signal, onProgress: progress.update };
    const scanned = await scan(context);
    const outcome = raw.verify === true ? await verifyOutcome(scanned, context) : scanned;
    progress.end();
    return await deliver(outcome, { stdout, stderr, env, cwd, program: process.argv[1] });
  } finally {
    progress.end();
    interrupt.end();
  }
}
