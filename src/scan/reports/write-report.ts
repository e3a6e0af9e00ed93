/** The report to where the person asked for it. Streams are handed in: nothing here knows a process. */

import path from "node:path";
import { exitCode, summarise } from "../../core/summary.ts";
import { type CalledFrom, calledAs } from "../called-as.ts";
import { exitRules } from "../settings.ts";
import { loadMessages } from "../../messages/language.ts";
import { plainText } from "../../report/text/plain-text.ts";
import type { Outcome } from "./build-report.ts";
import type { EarlyLines } from "./early-lines.ts";
import { renderParts } from "./render.ts";
import { writeFileWhole, writeParts, writeText } from "./write-text.ts";
import { loadCliMessages } from "../../messages/cli-language.ts";

/** Where a report may go. */
export interface Outlets extends CalledFrom {
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

/** A stream that may be a terminal. */
export type Outlet = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** How a report is delivered. */
export interface Delivery {
  /** The human report goes to standard error: git shows a hook's there, and graphical clients show only that. */
  readonly humanToStderr?: boolean;
  /** A human report with nothing to tell is not printed: a hook that finds nothing is silent. */
  readonly quietWhenClean?: boolean;
  /** Reports that were begun while the scan went on. */
  readonly lines?: EarlyLines | undefined;
}

/** Writes each report to the file or stream it belongs to; returns the exit code of the scan. */
export async function writeReport(outcome: Outcome, outlets: Outlets, delivery: Delivery = {}): Promise<0 | 1 | 2> {
  const { report, settings } = outcome;
  const code = exitCode(report, exitRules(settings));
  const hidesClean = delivery.quietWhenClean === true || settings.quiet.value;
  const isQuiet = hidesClean && hasNothingToTell(outcome);
  const written: string[] = [];
  const inFile = { colour: false, width: 100, command: calledAs(outlets) };
  for (const output of settings.outputs.value) {
    const { format, file } = output;
    if (delivery.lines?.hasBegun(output) === true) {
      await delivery.lines.finish(output, await renderParts(outcome, inFile, format));
      if (file !== null) written.push(file);
    } else if (file !== null) {
      const text = await renderParts(outcome, inFile, format);
      await writeFileWhole(path.resolve(outlets.cwd, file), text, settings.showSecrets.value);
      written.push(file);
    } else if (format !== "human" || !isQuiet) {
      const outlet = format === "human" && delivery.humanToStderr === true ? outlets.stderr : outlets.stdout;
      const surface = {
        colour: wantsColour(outlet, outlets.env),
        width: outlet.columns ?? 100,
        command: calledAs(outlets),
        ...(outlet.isTTY === true && { terminal: { hyperlinks: knowsHyperlinks(outlets.env) } }),
      };
      await writeParts(outlet, await renderParts(outcome, surface, format));
    }
  }
  if (written.length > 0 && !isQuiet && !settings.quiet.value)
    await writeText(outlets.stderr, `leakscan: ${await writtenLine(outcome, written)}\n`);
  await tellExamples(outcome, outlets);
  if (delivery.quietWhenClean !== true) await tellOtherScanner(outcome, outlets);
  if (outcome.untrustedComments > 0 && !isQuiet) {
    const { written: words } = await loadCliMessages(settings.language.value);
    await writeText(outlets.stderr, `leakscan: ${words.untrustedComments(outcome.untrustedComments)}\n`);
  }
  return code;
}

/** Anyone who tries a scanner types a made-up key: one line says that it was seen. Not for machines. */
async function tellExamples({ examples, settings }: Outcome, { stderr, env }: Outlets): Promise<void> {
  const isForPerson = settings.outputs.value.some(({ format, file }) => format === "human" && file === null);
  if (!examples || !isForPerson || settings.quiet.value || env["CI"] !== undefined) return;
  const { found, place } = await loadMessages(settings.language.value);
  const { path: file, line } = examples.place;
  const where = file === null ? place.stdin(line) : `${plainText(file)}:${line}`;
  await writeText(stderr, `leakscan: ${found.examples(examples.count, where)}\n`);
}

/** Anyone who comes from another scanner would wonder why its decisions don't count. Never in a hook. */
async function tellOtherScanner({ otherScanners, settings }: Outcome, { stderr }: Outlets): Promise<void> {
  const isForPerson = settings.outputs.value.some(({ format, file }) => format === "human" && file === null);
  if (otherScanners === undefined || !isForPerson || settings.quiet.value) return;
  const [first] = await otherScanners();
  if (first === undefined) return;
  const { found } = await loadMessages(settings.language.value);
  await writeText(stderr, `leakscan: ${found.otherScanner(first.title, first.files[0] ?? "")}\n`);
}

function hasNothingToTell({ report }: Outcome): boolean {
  return report.findings.length === 0 && report.scan.notRead.length === 0 && report.scan.cut.length === 0;
}

async function writtenLine({ report, settings }: Outcome, files: readonly string[]): Promise<string> {
  const { findings } = summarise(report, settings.strict.value);
  const unread = report.scan.notRead.length + report.scan.cut.length;
  const { written } = await loadCliMessages(settings.language.value);
  return written.findings(findings, unread, files.join(", "));
}

/** As https://no-color.org and Node's own FORCE_COLOR have it. */
export function wantsColour(outlet: Outlet, env: Outlets["env"]): boolean {
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined) return env["FORCE_COLOR"] !== "0";
  return outlet.isTTY === true && env["TERM"] !== "dumb";
}

/**
 * Whether the terminal turns OSC 8 into a link, as far as its variables say. Others mostly ignore it, but some print it; those that
 * run inside another (tmux, screen) are not asked.
 */
function knowsHyperlinks(env: Outlets["env"]): boolean {
  const forced = env["FORCE_HYPERLINK"];
  if (forced !== undefined && forced !== "") return forced !== "0";
  if (env["CI"] !== undefined || env["TMUX"] !== undefined || env["STY"] !== undefined || env["TERM"] === "dumb")
    return false;
  if (Number(env["VTE_VERSION"] ?? 0) >= 5000) return true;
  if (
    ["WT_SESSION", "KONSOLE_VERSION", "KITTY_WINDOW_ID", "GHOSTTY_RESOURCES_DIR"].some(
      (name) => env[name] !== undefined,
    )
  )
    return true;
  return /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/.test(env["TERM_PROGRAM"] ?? "");
}
