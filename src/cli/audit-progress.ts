/** The line of progress of an audit: repositories, bytes, findings, time left, the slowest repository. */

import type { AuditProgress } from "../audit/progress.ts";
import { bytesText, timeText } from "../audit/report/describe.ts";
import { plainText } from "../report/text/plain-text.ts";
import type { Terminal } from "./progress.ts";
import type { CliMessages } from "../messages/cli-catalogue.ts";
import { lookUp } from "../messages/phrase.ts";
import { cutEnd } from "../report/terminal/width.ts";

/** Milliseconds between two redraws. */
const interval = 200;

/** Milliseconds from which on a repository counts as slow. */
const slow = 5000;

/** Keeps up the line on a terminal; elsewhere nothing is ever written. */
export function startAuditProgress(
  terminal: Terminal,
  isWanted: boolean,
  words: CliMessages["progress"],
  now: () => number = () => performance.now(),
): { update(progress: AuditProgress): void; end(): void } {
  if (!isWanted || terminal.isTTY !== true) return { update: () => {}, end: () => {} };
  let drawnAt = -Infinity;
  let isShown = false;
  let begun: { readonly at: number; readonly done: number } | undefined;
  return {
    update(progress) {
      const time = now();
      begun ??= { at: time, done: progress.done };
      if (time - drawnAt < interval) return;
      drawnAt = time;
      isShown = true;
      const line = auditProgressLine(progress, time - begun.at, progress.done - begun.done, words);
      terminal.write(`\r${cutEnd(line, (terminal.columns ?? 80) - 1)}\u001b[K`);
    },
    end() {
      if (isShown) terminal.write("\r\u001b[K");
      isShown = false;
    },
  };
}

/** The line's text. `milliseconds` have gone by, in which `doneNow` repositories were done. */
export function auditProgressLine(
  progress: AuditProgress,
  milliseconds: number,
  doneNow: number,
  words: CliMessages["progress"],
): string {
  const { done, total, bytes, findings, unread, slowest } = progress;
  const parts = [`${done}/${total}`, bytesText(bytes), words.found(findings)];
  if (unread > 0) parts.push(words.unread(unread));
  if (doneNow > 0 && done < total) parts.push(words.left(timeText((milliseconds / doneNow) * (total - done))));
  if (slowest !== undefined && slowest.milliseconds >= slow)
    parts.push(`${plainText(slowest.name)} ${timeText(slowest.milliseconds)} ${lookUp(words.phase, slowest.phase)}`);
  return parts.join("  ");
}
