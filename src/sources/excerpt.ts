/** The line of code around a match, as a blocked commit shows it: short, with every secret in it masked. */

import type { Excerpt } from "../core/finding.ts";
import type { Match } from "../core/match.ts";

/** Bytes of the line that are shown before a match and after it. */
const before = 60;
const after = 40;

/**
 * The line that a match begins on, cut to what stands near it. All matches of the blob are masked, not only this one.
 * Looks at a bounded number of bytes, however long the line is.
 * @param matches those of the blob, sorted by span
 */
export function excerptOf(bytes: Uint8Array, matches: readonly Match[], match: Match): Excerpt {
  const { start, end } = match.span;
  let from = start;
  while (from > 0 && start - from < before && !endsLine(bytes[from - 1])) from--;
  let to = end;
  while (to < bytes.length && to - end < after && !endsLine(bytes[to])) to++;
  // Not in the middle of a character.
  while (from < start && ((bytes[from] ?? 0) & 0xc0) === 0x80) from++;
  let text = "";
  let column = 0;
  let length = 0;
  let at = from;
  for (const one of matches) {
    if (one.span.end <= at || one.span.start >= to) continue;
    text += plain(bytes, at, Math.max(at, one.span.start));
    const isThis = one === match || (one.span.start <= start && one.span.end >= end);
    if (isThis && length === 0) column = text.length;
    text += one.secret.masked;
    if (isThis && length === 0) length = one.secret.masked.length;
    at = Math.max(at, one.span.end);
  }
  text += plain(bytes, at, to);
  const indent = text.length - text.trimStart().length;
  return { text: text.trim(), column: Math.max(0, column - indent), length };
}

function endsLine(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

/** Text without tabs, which no terminal agrees on. */
function plain(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, Math.max(from, to))).replaceAll("\t", " ");
}

const decoder = new TextDecoder();
