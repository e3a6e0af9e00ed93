/** Literals that the code joins: `"half" + "half"`, adjacent literals, a shell's continued line. */

import type { NamedValue } from "./named-value.ts";
import { maxValue } from "./syntax/bytes.ts";
import { utf8 } from "../text.ts";
import { tokenCharacter } from "../prefilter/triggers.ts";

/** What the literals hold together and where the last of them ends. */
export interface Joined {
  readonly text: string;
  /** Where the second and later literals begin in the text, in bytes. */
  readonly seams: readonly number[];
  /** End of the last literal's inside, in bytes. */
  readonly end: number;
}

/** Literals joined at most. */
const maxParts = 8;
/** Bytes between two literals at most: an operator, a line break, indentation. */
const maxSeam = 80;

/** Joins the literal of a quoted value with those that follow it; undefined where none does. */
export function joinLiterals(bytes: Uint8Array, value: NamedValue): Joined | undefined {
  const quote = bytes[value.end];
  if (!value.quoted || (quote !== 0x22 && quote !== 0x27)) return undefined;
  // A shell's array parts its elements by blanks.
  if (bytes[value.nameEnd] === 0x3d && bytes[value.nameEnd + 1] === 0x28) return undefined;
  const limit = Math.min(bytes.length, value.start + maxValue);
  let text: string | undefined;
  let end = value.end;
  let length = end - value.start;
  const seams: number[] = [];
  for (let parts = 1; parts < maxParts; parts++) {
    const start = nextLiteral(bytes, end + 1, Math.min(limit, end + maxSeam), quote);
    if (start < 0) break;
    let close = start;
    while (close < limit && bytes[close] !== quote && bytes[close] !== 10) close++;
    if (bytes[close] !== quote || close >= limit) break;
    text = (text ?? utf8(bytes, value.start, value.end)) + utf8(bytes, start, close);
    seams.push(length);
    length += close - start;
    end = close;
  }
  return text === undefined ? undefined : { text, seams, end };
}

/** Whether 16 token characters stand on either side of the quote before `from` and the one at it. */
function isLong(bytes: Uint8Array, from: number): boolean {
  for (let i = 0; i < 16; i++)
    if (tokenCharacter[bytes[from + 1 + i] ?? 0] !== 1 || tokenCharacter[bytes[from - 2 - i] ?? 0] !== 1) return false;
  return true;
}

/** Where the next literal's inside begins: behind blanks and at most one `+`, `.`, `&`, `..`, `\`; -1 where something else stands. */
function nextLiteral(bytes: Uint8Array, from: number, limit: number, quote: number): number {
  let operators = 0;
  let blanks = 0;
  for (let p = from; p < limit; p++) {
    const c = bytes[p];
    // 'a''b' is one word to a shell; in SQL and YAML the literal goes on as well, with a quote inside.
    if (c === quote) return operators + blanks > 0 || (quote === 0x27 && isLong(bytes, from)) ? p + 1 : -1;
    if (c === 0x20 || c === 9 || c === 10 || c === 13) blanks++;
    else if (c === 0x5f && operators > 0 && blanks > 0) continue; // Visual Basic's "…" & _
    else if ((c === 0x2b || c === 0x2e || c === 0x26 || c === 0x5c) && ++operators <= 2) continue;
    else return -1;
  }
  return -1;
}
