/** Tables of Markdown, AsciiDoc, Org and Gherkin: the cell beside a name, or the column under it. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { isBlank, isLineEnd, lineEndAt, lineStartAt, maxAhead, nextLine } from "./bytes.ts";
import { maxValues, valueOf, type Name, type Values } from "./value.ts";

/** The longest row that is looked at, in bytes. */
const maxHeader = 500;

/**
 * Reads a cell's neighbour of a Markdown table, or the column under it: where the next line parts head and body, or where the name's cell
 * is the last. `bar` is behind the name.
 */
export function readTable(bytes: Uint8Array, bar: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  const end = lineEndAt(bytes, bar, Math.min(limit, bar + maxHeader));
  if (!readColumn(bytes, end, name, out, false))
    pushCell(bytes, bar + 1, name, 0, isAsciiDocRow(bytes, name, bar, end), out);
  if (out.length === 0) readColumn(bytes, end, name, out, true);
}

/** Whether the row holds the name's cell and one more, a word, with no bar behind it: AsciiDoc's. */
function isAsciiDocRow(bytes: Uint8Array, name: Name, bar: number, end: number): boolean {
  if (bytes[bar] !== byte.bar) return false;
  const start = rowStart(bytes, name);
  return start >= 0 && bytes[start] === byte.bar && /^\|[^|]*\|\s*[^|\s]+\s*$/.test(latin1(bytes, start, end));
}

/** Where the name's line begins; -1 where that is too far away. */
function rowStart(bytes: Uint8Array, { nameStart }: Name): number {
  return lineStartAt(bytes, nameStart, Math.max(0, nameStart - maxHeader));
}

/** Reads the column under a name that ends its line in a table, or the cell on the next line; whether one stands there. */
export function readLastHeader(bytes: Uint8Array, end: number, name: Name, out: Values): boolean {
  if (!isLineEnd(bytes[end])) return false;
  return (
    readColumn(bytes, end, name, out, false) || readNextCell(bytes, end, name, out) || readFixed(bytes, end, name, out)
  );
}

/** AsciiDoc's cell on the line behind that of the name, where each line holds one cell. */
function readNextCell(bytes: Uint8Array, end: number, name: Name, out: Values): boolean {
  const start = rowStart(bytes, name);
  const next = nextLine(bytes, end);
  if (start < 0 || bytes[start] !== byte.bar || bytes[next] !== byte.bar) return false;
  const isOne = (from: number, to: number): boolean => bytes.subarray(from + 1, to).indexOf(byte.bar) < 0;
  const close = lineEndAt(bytes, next, Math.min(bytes.length, next + maxHeader));
  if (!isOne(start, end) || !isOne(next, close)) return false;
  pushCell(bytes, next + 1, name, 0, true, out);
  return out.length > 0;
}

/** The column under the last name of a head whose columns blanks part, as programs print tables: rows of as many fields. */
function readFixed(bytes: Uint8Array, end: number, name: Name, out: Values): boolean {
  if (!isBlank(bytes[name.nameStart - 1]) || !isBlank(bytes[name.nameStart - 2])) return false;
  const start = rowStart(bytes, name);
  if (start < 0) return false;
  const head = latin1(bytes, start, end);
  if (!/^[A-Z_]+(?: {2,}[A-Z_]+)+ *$/.test(head)) return false;
  const count = head.trimEnd().split(/ +/).length;
  let at = nextLine(bytes, end);
  for (let row = 0; row < maxValues; row++) {
    const rowEnd = lineEndAt(bytes, at, Math.min(bytes.length, at + maxHeader));
    const fields = latin1(bytes, at, rowEnd).trimEnd();
    if (fields.split(/ +/).length !== count) break;
    const from = at + fields.lastIndexOf(" ") + 1;
    out.push(valueOf(name, { start: from, end: at + fields.length }, "table", "column", false, { index: row }));
    at = nextLine(bytes, rowEnd);
  }
  return out.length > 0;
}

/** Reads the cells under the name whose line ends at `end`, behind a line that parts head and body where `isBare` is not set. */
function readColumn(bytes: Uint8Array, end: number, name: Name, out: Values, isBare: boolean): boolean {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  if (!isLineEnd(bytes[end])) return false;
  const hasRule = isRule(bytes, nextLine(bytes, end), limit);
  if (!hasRule && !(isBare && bytes[end - 1] === byte.bar)) return false;
  const start = rowStart(bytes, name);
  if (start < 0) return false;
  let column = 0;
  for (let p = start; p < name.nameStart; p++) if (bytes[p] === byte.bar) column++;
  let at = nextLine(bytes, end);
  if (hasRule) at = nextLine(bytes, lineEndAt(bytes, at, limit));
  const before = out.length;
  for (let row = 0; row < maxValues && at < limit; row++) {
    let p = at;
    let field = 0;
    while (field < column && p < limit && !isLineEnd(bytes[p])) if (bytes[p++] === byte.bar) field++;
    if (field < column || p >= limit || isLineEnd(bytes[p])) break;
    pushCell(bytes, p, name, row, true, out);
    at = nextLine(bytes, lineEndAt(bytes, p, limit));
  }
  return out.length > before;
}

/** Whether a line holds nothing but bars, dashes, equals signs, pluses, colons and blanks. */
function isRule(bytes: Uint8Array, from: number, limit: number): boolean {
  let dashes = 0;
  for (let p = from; p < limit && !isLineEnd(bytes[p]); p++) {
    const c = bytes[p];
    if (c === byte.dash || c === byte.equals) dashes++;
    else if (c !== byte.bar && c !== byte.colon && c !== byte.plus && !isBlank(c)) return false;
  }
  return dashes > 1;
}

/** A cell without the blanks and backticks around it; one that neither a bar nor, in a row below, the line's end closes is none. */
function pushCell(bytes: Uint8Array, from: number, name: Name, index: number, isBelow: boolean, out: Values): void {
  const limit = Math.min(bytes.length, from + maxHeader);
  let start = from;
  let end = from;
  while (end < limit && bytes[end] !== byte.bar && !isLineEnd(bytes[end])) end++;
  if (bytes[end] !== byte.bar && !(isBelow && (isLineEnd(bytes[end]) || end === bytes.length))) return;
  while (start < end && isBlank(bytes[start])) start++;
  while (end > start && isBlank(bytes[end - 1])) end--;
  let quoted = false;
  while (
    end - start > 1 &&
    (bytes[start] === byte.backtick || bytes[start] === byte.star) &&
    bytes[end - 1] === bytes[start]
  ) {
    quoted ||= bytes[start] === byte.backtick;
    start++;
    end--;
  }
  if (end > start) out.push(valueOf(name, { start, end }, "table", isBelow ? "column" : "direct", quoted, { index }));
}
