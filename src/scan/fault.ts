/** What a person is told when a scan could not be done: the cause and the way out, a line each, and the exit code. */

import { ScanError, UsageError } from "../core/error.ts";
import { mask } from "../core/secret.ts";
import { systemFault } from "../core/system-fault.ts";

/** A failure as it is told. */
export interface Fault {
  readonly lines: readonly string[];
  readonly exitCode: 2 | 64;
}

/** Tells an error. With `debug` its stack follows, with everything masked that could be a secret. */
export function faultOf(error: unknown, debug: boolean): Fault {
  const lines: string[] = [];
  if (error instanceof ScanError || error instanceof UsageError) {
    const details = error instanceof UsageError ? error.details : [];
    lines.push(
      `leakscan: ${oneLine(error.message)}`,
      ...details.map((line) => `    ${oneLine(line)}`),
      `  fix: ${oneLine(error.wayOut)}`,
    );
  } else {
    const lacking = systemFault(error);
    // A foreign error's message may quote what it read, so only its kind is told.
    const { name, code } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
    lines.push(
      `leakscan: ${lacking?.message ?? `unexpected error (${code ?? name ?? typeof error}); the scan is not complete`}`,
      `  fix: ${lacking?.wayOut ?? "run again with LEAKSCAN_DEBUG=1 and report what it prints, it is masked"}`,
    );
  }
  if (debug) lines.push(...stackOf(error));
  return { lines, exitCode: error instanceof UsageError ? 64 : 2 };
}

function stackOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? "") : String(error);
  const lines = stack.split("\n").map((line) => (/^\s+at /.test(line) ? line : maskRuns(line)));
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? lines : [...lines, "caused by:", ...stackOf(cause)];
}

/** A control character in a message could rewrite the terminal. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

function maskRuns(line: string): string {
  return line.replace(/[A-Za-z0-9+/_=.~-]{12,}/g, (run) => mask(run)).replace(/\p{Cc}+/gu, " ");
}
