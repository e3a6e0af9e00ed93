/** Tells text inside a literal from what stands between two: `"Password:", label: "…"` has a quote behind the colon that closes. */

import * as byte from "./chars.ts";
import { ALNUM, isBlank, isLineEnd, isQuote } from "./bytes.ts";
import type { Literal } from "./literal.ts";

/** How far before a name its line is read to count the quotes, in bytes. */
const reach = 256;

/**
 * Whether the quote at `p` closes the string that holds the name at `nameStart` instead of opening the value's: an odd number of its
 * kind stands before it on the line, and what follows goes on like code behind a string.
 */
export function closesString(bytes: Uint8Array, nameStart: number, p: number, literal: Literal): boolean {
  const quote = bytes[p] as number;
  if (!isQuote(quote)) return false;
  const first = bytes[p + 1];
  if (!goesOnAsCode(first)) return false;
  const limit = Math.max(0, nameStart - reach);
  let count = 0;
  let q = nameStart - 1;
  for (; q >= limit && !isLineEnd(bytes[q]); q--) {
    if (bytes[q] !== quote || bytes[q - 1] === byte.backslash) continue;
    if (quote === byte.single && isLetter(bytes[q - 1]) && isLetter(bytes[q + 1])) continue; // don't
    count++;
  }
  if (q >= limit || limit === 0) return count % 2 === 1;
  // A long line: how what lies between the quotes ends must do.
  return precedesString(bytes, literal.end);
}

/**
 * Whether a literal is none: it holds the code between two others (`'".encrypt($p)."'`), or a name goes on right behind its closing quote,
 * as in a string in which another begins (`'{$_POST['password']}'`).
 */
export function isGlue(bytes: Uint8Array, { start, end, after }: Literal): boolean {
  if (isQuote(bytes[after - 1]) && ALNUM[bytes[after] ?? 0] === 1 && after === end + 1) return !isSuffix(bytes, after);
  if (end - start < 3 || (bytes[start] !== byte.double && bytes[start] !== byte.single)) return false;
  let p = start + 1;
  while (p < end && isBlank(bytes[p])) p++;
  return joins(bytes[p]);
}

/** Whether a short word ends what is said of a literal: C++'s `"…"sv;`. */
function isSuffix(bytes: Uint8Array, from: number): boolean {
  let p = from;
  while (p < from + 4 && ALNUM[bytes[p] ?? 0] === 1) p++;
  const c = bytes[p];
  return c === byte.semicolon || c === byte.comma || c === byte.close || c === byte.closeBrace;
}

function joins(c: number | undefined): boolean {
  return c === byte.dot || c === byte.plus || c === byte.comma || c === byte.and || c === byte.less || c === byte.tilde;
}

/** Whether a byte may follow a string in code: a sign that goes on, parts or closes. */
function goesOnAsCode(c: number | undefined): boolean {
  return (
    c === undefined ||
    c <= byte.space ||
    joins(c) ||
    c === byte.close ||
    c === byte.closeSquare ||
    c === byte.closeBrace ||
    c === byte.semicolon ||
    c === byte.colon ||
    c === byte.question ||
    c === byte.bar ||
    c === byte.greater ||
    c === byte.slash ||
    c === byte.equals ||
    c === byte.percent ||
    c === byte.backslash
  );
}

/** Whether what stands before `end` leads to a string in code. */
function precedesString(bytes: Uint8Array, end: number): boolean {
  let q = end - 1;
  while (isBlank(bytes[q])) q--;
  const c = bytes[q];
  return (
    joins(c) ||
    c === byte.open ||
    c === byte.openSquare ||
    c === byte.openBrace ||
    c === byte.colon ||
    c === byte.equals ||
    c === byte.question ||
    c === byte.bar ||
    c === byte.bang ||
    c === byte.greater
  );
}

function isLetter(c: number | undefined): boolean {
  const folded = (c ?? 0) | 32;
  return folded >= 0x61 && folded <= 0x7a;
}
