/** What a person reads where a scan could not be done: the cause and its fix, a line each, and the exit code. */

import { ScanError, UsageError } from "../core/error.ts";
import { mask } from "../core/secret.ts";
import { type ErrorMessages, wordingOf } from "../messages/errors.ts";
import { lackOf } from "../messages/last-words.ts";

/** A failure as it is printed. */
export interface Fault {
  readonly lines: readonly string[];
  readonly exitCode: 2 | 64;
}

/** Words an error. With `debug` its stack follows, with everything masked that could be a secret. */
export function faultOf(error: unknown, messages: ErrorMessages, debug: boolean): Fault {
  const { message, fix } = worded(error, messages);
  const details = error instanceof UsageError ? error.details : [];
  const lines = [
    `leakscan: ${oneLine(message)}`,
    ...details.map((line) => `    ${oneLine(line)}`),
    `  ${messages.fixLabel()} ${oneLine(fix)}`,
  ];
  if (debug) lines.push(...stackOf(error));
  return { lines, exitCode: error instanceof UsageError ? 64 : 2 };
}

function worded(error: unknown, messages: ErrorMessages): { readonly message: string; readonly fix: string } {
  if (error instanceof ScanError || error instanceof UsageError) return wordingOf(error.sentence, messages);
  const lack = lackOf(error);
  // The message of any other error may quote what was read, so only its kind is shown.
  const { name, code } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const [message, fix] = lack === undefined ? messages.unexpectedFault(code ?? name ?? typeof error) : messages[lack]();
  return { message, fix };
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
