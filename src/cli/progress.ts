/** One line of progress, on a terminal only: how far, how fast, how long still. */

import type { Progress } from "../sources/result.ts";
import type { CliMessages } from "../messages/cli-catalogue.ts";
import { cutEnd } from "../report/terminal/width.ts";

/** A line that is being kept up. */
export interface ProgressLine {
  update(progress: Progress): void;
  /** Takes the line away. */
  end(): void;
}

/** What the line is written to. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/** Milliseconds between two redraws. */
const interval = 100;

/** Starts a line; where it is not wanted, or nobody would see it, nothing is ever written. */
export function startProgress(
  terminal: Terminal,
  isWanted: boolean,
  words: CliMessages["progress"],
  now: () => number = () => performance.now(),
): ProgressLine {
  if (!isWanted || terminal.isTTY !== true) return { update: () => {}, end: () => {} };
  let drawnAt = -Infinity;
  let phase: Progress["phase"] | undefined;
  let startedAt = 0;
  let isShown = false;
  return {
    update(progress) {
      const time = now();
      const isNew = progress.phase !== phase;
      if (!isNew && time - drawnAt < interval) return;
      if (isNew) [phase, startedAt] = [progress.phase, time];
      drawnAt = time;
      isShown = true;
      const line = progressLine(progress, (time - startedAt) / 1000, words);
      terminal.write(`\r${cutEnd(line, (terminal.columns ?? 80) - 1)}\u001b[K`);
    },
    end() {
      if (isShown) terminal.write("\r\u001b[K");
      isShown = false;
    },
  };
}

/** The line's text. `seconds` are those of this phase. */
export function progressLine(progress: Progress, seconds: number, words: CliMessages["progress"]): string {
  const { phase, done, total, bytes } = progress;
  const parts: string[] = [words.phase[phase]];
  const share = total !== undefined && total > 0 ? Math.min(1, done / total) : progress.share;
  if (share !== undefined) {
    const filled = Math.round(share * 20);
    const of = total === undefined ? "" : total.toLocaleString("en");
    parts.push(`[${"#".repeat(filled)}${".".repeat(20 - filled)}] ${words.share(Math.floor(share * 100), of)}`);
  } else if (done > 0) {
    parts.push(done.toLocaleString("en"));
  }
  if (seconds >= 0.5 && bytes > 0) parts.push(`${(bytes / seconds / 1e6).toFixed(1)} MB/s`);
  if (share !== undefined && seconds >= 1 && share > 0 && share < 1)
    parts.push(words.left(duration((seconds * (1 - share)) / share)));
  return parts.join("  ");
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
