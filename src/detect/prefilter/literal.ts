/** Whether a literal in quotes may stand where a value is expected, in what wraps it: as `findLiteral` of ../locate/syntax/wrapper.ts reads it, but never stricter. */

import { charactersIn } from "../characters.ts";
import { ALNUM, isQuote, isSpace, LETTER, maxName } from "../locate/syntax/bytes.ts";
import { type ByteAt, maxBlanks } from "./byte-at.ts";

/** Whether a literal in quotes may begin here, behind white space and what wraps it: `new String("…")`, `[b"…"`. */
export function mayBeLiteral(byte: ByteAt, from: number): boolean {
  let p = from;
  for (let depth = 0; depth < 3; depth++) {
    const space = p;
    while (p < space + maxBlanks && isSpace(byte(p))) p++;
    const first = byte(p);
    if (LETTER[first] === 0) {
      // A comment inside of a bracket; what stands too far away to be judged here.
      return first === 0x24
        ? isSigned(byte(p + 1), byte(p + 2))
        : MAY_OPEN[first] === 1 || (depth > 0 && first === 0x2f);
    }
    const word = p;
    while (p < word + maxName && (ALNUM[byte(p)] === 1 || byte(p) === 0x2e || byte(p) === 0x3a || byte(p) === 0x5c))
      p++;
    const next = byte(p);
    if (next === 0x20) return byte(p + 1) === 0x7b || (p - word > 2 && p - word < 7);
    if (next === 0x5b) return byte(p + 1) === 0x5d;
    // q|…|
    if (next === 0x7c) return (first | 32) === 0x71;
    if (next !== 0x28) return isQuote(next) || next === 0x23 || next === 0x21 || next === 0x3c || next === 0x7b;
    if (first === 0x71 && p - word < 3) return true;
    p++;
  }
  return true;
}

/** Whether `$"…"`, `$@"…"`, `$$…$$` or `$(…)` may begin behind a dollar sign. */
function isSigned(next: number, second: number): boolean {
  return isQuote(next) || next === 0x28 || ((next === 0x24 || next === 0x40) && (isQuote(second) || next === 0x24));
}

/** Signs that a literal, or what wraps it, begins with, and white space. */
export const MAY_OPEN: Uint8Array = charactersIn("\"'`\\&[<%~#@({* \t\r\n");
MAY_OPEN[0xe3] = 1;
