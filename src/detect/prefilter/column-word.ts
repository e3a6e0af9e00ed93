/** Whether a name stands in a row of columns: CSV, SQL, a table. */

import { isBlank, isQuote, isSpace, NAME } from "../locate/syntax/bytes.ts";
import { maxColumns } from "../locate/syntax/columns.ts";
import { type ByteAt, isInName, startOf, maxBlanks } from "./byte-at.ts";

/** Whether nothing but a list of names stands from `from` to a parenthesis, and behind it the word VALUES or FROM. */
export function endsColumns(byte: ByteAt, from: number): boolean {
  let p = from;
  while (p < from + longestColumns && isInColumns(byte, p)) {
    // Two words side by side are prose.
    if (byte(p) === 0x20 && NAME[byte(p + 1)] === 1 && NAME[byte(p - 1)] === 1) return false;
    p++;
  }
  if (byte(p) !== 0x29) return false;
  const close = ++p;
  while (p < close + maxBlanks && isSpace(byte(p))) p++;
  const c = byte(p) | 32;
  return c === 0x76 || c === 0x66 || isSpace(byte(p));
}

function isInColumns(byte: ByteAt, p: number): boolean {
  const c = byte(p);
  return (
    isInName(byte, p) || isSpace(c) || isQuote(c) || c === 0x2c || c === 0x2e || c === 0x5b || c === 0x5c || c === 0x5d
  );
}

/** Whether a bar and blanks stand before the word that ends with the name. */
export function isLastCell(byte: ByteAt, at: number): boolean {
  let p = startOf(byte, at) - 1;
  const limit = p - maxBlanks;
  while (p > limit && (isBlank(byte(p)) || NAME[byte(p)] === 1 || byte(p) === 0x2a || byte(p) === 0x60)) p--;
  return byte(p) === 0x7c;
}

/** Whether the name may be a field of a table's head: what parts fields stands directly on both its sides. */
export function mayBeHeader(byte: ByteAt, at: number, ends: number): boolean {
  let start = startOf(byte, at);
  if (isQuote(byte(start - 1))) start--;
  const before = byte(start - 1);
  if (before === 0x20) return NAME[byte(ends + 1)] === 1;
  if (before === 0x7c) return true;
  if (isSpace(byte(ends)) && byte(ends) !== 0x09) return before === 0x2c || before === 0x3b || before === 0x09;
  return before === 0x2c || before === 0x3b || before === 0x09 || before === 0x0a || before === 0x0d || before === 0;
}

/** The longest list of columns behind a name, in bytes. */
const longestColumns = maxColumns + 16;
