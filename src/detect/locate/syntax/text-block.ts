/** Literals over several lines of which one is the value: text blocks, heredocs, here-strings. */

import * as byte from "./chars.ts";
import { ALNUM, isBlank, isLineEnd, isQuote, isSpace, LETTER, lineEndAt, maxGap, maxValue, nextLine } from "./bytes.ts";
import type { Literal } from "./literal.ts";

/** A block without the white space and continued line ends around it. */
export function trimmedBlock(bytes: Uint8Array, from: number, to: number, after: number): Literal {
  let start = from;
  let end = to;
  while (start < end && (isSpace(bytes[start]) || (bytes[start] === byte.backslash && isLineEnd(bytes[start + 1]))))
    start++;
  while (end > start && isSpace(bytes[end - 1])) end--;
  // Scala's margins.
  if (bytes[start] === byte.bar) {
    start++;
    if (bytes[end - 1] === byte.bar && end > start) end--;
    while (end > start && isSpace(bytes[end - 1])) end--;
  }
  // A continued line's backslash: `value\` before the closing quotes.
  if (end > start && end < to && bytes[end - 1] === byte.backslash && isLineEnd(bytes[end])) end--;
  return { start, end, after };
}

/** The line of a heredoc that has one: `<<EOT`, `<<-'EOT'`, `<<~EOS.strip`, `<<<EOT`. `p` is its first sign. */
export function readHeredoc(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  let q = p + 2;
  if (bytes[q] === byte.less) q++;
  if (bytes[q] === byte.dash || bytes[q] === byte.tilde) q++;
  while (isBlank(bytes[q])) q++;
  if (isQuote(bytes[q])) q++;
  const tag = q;
  if (LETTER[bytes[q] as number] !== 1) return undefined;
  while (q < tag + 40 && ALNUM[bytes[q] as number] === 1) q++;
  const length = q - tag;
  q = lineEndAt(bytes, q, Math.min(limit, q + maxGap));
  if (!isLineEnd(bytes[q])) return undefined;
  return readLineBefore(bytes, nextLine(bytes, q), limit, (at) => {
    let i = 0;
    while (i < length && bytes[at + i] === bytes[tag + i]) i++;
    return i === length && ALNUM[bytes[at + i] ?? 0] === 0;
  });
}

/** PowerShell's `@"` and `@'`, whose quote stands at `p`, before a line end. */
export function readHereString(bytes: Uint8Array, p: number, limit: number): Literal | undefined {
  const quote = bytes[p];
  return readLineBefore(
    bytes,
    nextLine(bytes, p + 1),
    limit + 8,
    (at) => bytes[at] === quote && bytes[at + 1] === byte.at,
  );
}

/** The line that begins at `from`, without the blanks around it, where `ends` holds for the next. */
function readLineBefore(
  bytes: Uint8Array,
  from: number,
  limit: number,
  ends: (at: number) => boolean,
): Literal | undefined {
  let start = from;
  while (start < limit && isBlank(bytes[start])) start++;
  const lineEnd = lineEndAt(bytes, start, Math.min(bytes.length, start + maxValue));
  if (!isLineEnd(bytes[lineEnd])) return undefined;
  let end = lineEnd;
  while (end > start && isBlank(bytes[end - 1])) end--;
  let close = nextLine(bytes, lineEnd);
  while (isBlank(bytes[close]) && close < lineEnd + maxGap) close++;
  return ends(close) ? { start, end, after: close } : undefined;
}
