/** The values in the name's column of CSV and TSV, and of SQL's column lists. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import {
  isBlank,
  isInName,
  isLineEnd,
  isQuote,
  isSpace,
  lineEndAt,
  lineStartAt,
  maxAhead,
  maxBehind,
  NAME,
  nextLine,
  skipSpace,
} from "./bytes.ts";
import { readLiteral } from "./literal.ts";
import { maxValues, valueOf, type Name, type Values } from "./value.ts";

/** How far a header may go on either side of the name, in bytes. */
const maxHeader = 500;
/** How far behind the name a list of columns may end. */
export const maxColumns = 400;

/** Reads the column under a header of CSV or TSV. `after` is behind the name and its quote. */
export function readCsv(bytes: Uint8Array, after: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  const first = isQuote(bytes[name.nameStart - 1]) ? name.nameStart - 1 : name.nameStart;
  // Quick: most names that a comma follows stand in code, whose brackets and signs are in no head of a table.
  let begin = first;
  while (begin > 0 && !isDelimiter(bytes[begin - 1]) && !isLineEnd(bytes[begin - 1])) {
    if (begin < first - maxHeading || !isInHeader(bytes, begin - 1)) return;
    begin--;
  }
  const isOne = begin === first || (isDelimiter(bytes[after]) && isInName(bytes, after + 1)); // a heading of several words
  const delimiter = isDelimiter(bytes[after]) ? bytes[after] : bytes[begin - 1];
  if (!isOne || !isDelimiter(delimiter)) return;
  let headerEnd = after;
  while (
    headerEnd < limit &&
    headerEnd < after + maxHeader &&
    (isInHeader(bytes, headerEnd) || isDelimiter(bytes[headerEnd]))
  )
    headerEnd++;
  if (!isLineEnd(bytes[headerEnd]) || bytes[headerEnd - 1] === delimiter) return;
  const start = lineStartAt(bytes, name.nameStart, Math.max(0, name.nameStart - maxHeader));
  if (start < 0 || (begin > start && bytes[begin - 1] !== delimiter)) return;
  let column = 0;
  let columns = 1;
  for (let p = start; p < headerEnd; p++) {
    const c = bytes[p] as number;
    if (c === delimiter) {
      columns++;
      if (p < name.nameStart) column++;
    } else if (!isInHeader(bytes, p)) return;
  }
  // A row, whose fields are numbers, or lines of a comment.
  if (/(?:^|\t)-?\d+\t|^\/+\t/.test(latin1(bytes, start, headerEnd))) return;
  readRows(bytes, nextLine(bytes, headerEnd), limit, delimiter as number, column, columns, name, out);
}

/** The longest heading of several words, in bytes. */
const maxHeading = 40;

function isDelimiter(c: number | undefined): boolean {
  return c === byte.comma || c === byte.semicolon || c === byte.tab || c === byte.bar;
}

function isInHeader(bytes: Uint8Array, p: number): boolean {
  const c = bytes[p] as number;
  return (
    isInName(bytes, p) || c === byte.double || c === byte.space || c === byte.dot || c === byte.hash || c === byte.slash
  );
}

/** Rows with as many fields as the header has, up to the first that has not. */
function readRows(
  bytes: Uint8Array,
  from: number,
  limit: number,
  delimiter: number,
  column: number,
  columns: number,
  name: Name,
  out: Values,
): void {
  let at = from;
  for (let row = 0; row < maxValues && at < limit; row++) {
    let start = -1;
    let end = -1;
    let field = 0;
    let p = at;
    while (p < bytes.length && p < at + maxHeader * 2) {
      const from = p;
      let to = p;
      if (bytes[p] === byte.double) {
        p++;
        while (p < at + maxHeader * 2 && bytes[p] !== byte.double && !isLineEnd(bytes[p])) p++;
        to = p;
        if (bytes[p] === byte.double) p++;
      } else {
        while (p < bytes.length && p < at + maxHeader * 2 && bytes[p] !== delimiter && !isLineEnd(bytes[p])) p++;
        to = p;
      }
      if (field === column) {
        start = bytes[from] === byte.double ? from + 1 : from;
        end = to;
      }
      if (bytes[p] !== delimiter) break;
      field++;
      p++;
    }
    if (field + 1 !== columns || (p < bytes.length && !isLineEnd(bytes[p]))) return;
    while (start < end && isBlank(bytes[start])) start++;
    while (end > start && isBlank(bytes[end - 1])) end--;
    if (end > start && start < limit) out.push(valueOf(name, { start, end }, "colon", "column", true, { index: row }));
    at = p < bytes.length ? nextLine(bytes, p) : p;
  }
}

/** Reads the values of a column of `INSERT INTO t (a, b) VALUES (…), (…)` and `COPY t (a, b) FROM stdin`. `after` is behind the name. */
export function readSqlColumn(bytes: Uint8Array, after: number, name: Name, out: Values): void {
  let behind = after;
  while (behind < after + maxColumns && isInColumnList(bytes, behind)) {
    const isProse =
      bytes[behind] === byte.space && NAME[bytes[behind + 1] ?? 0] === 1 && NAME[bytes[behind - 1] ?? 0] === 1;
    if (isProse) return;
    behind++;
  }
  const open = bytes[behind] === byte.close ? columnListStart(bytes, name.nameStart) : -1;
  if (open < 0) return;
  let column = 0;
  let columns = 1;
  let p = open + 1;
  const limit = Math.min(bytes.length, after + maxColumns);
  for (; p < limit && bytes[p] !== byte.close; p++) {
    if (bytes[p] !== byte.comma) continue;
    columns++;
    if (p < name.nameStart) column++;
  }
  if (bytes[p] !== byte.close || columns < 2) return;
  p = skipSpace(bytes, p + 1, limit);
  const word = latin1(bytes, p, p + 12).toLowerCase();
  if (word.startsWith("values")) readTuples(bytes, p + 6, column, name, out);
  else if (word.startsWith("from stdin")) {
    const end = lineEndAt(bytes, p, Math.min(bytes.length, p + maxHeader));
    if (isLineEnd(bytes[end]))
      readRows(
        bytes,
        nextLine(bytes, end),
        Math.min(bytes.length, name.nameEnd + maxAhead),
        byte.tab,
        column,
        columns,
        name,
        out,
      );
  }
}

/** The parenthesis that opens a list of nothing but names, in which `at` stands; -1 where there is none. */
function columnListStart(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - maxBehind);
  for (let p = at - 1; p >= limit; p--) {
    if (bytes[p] === byte.open) return p;
    if (!isInColumnList(bytes, p)) return -1;
  }
  return -1;
}

function isInColumnList(bytes: Uint8Array, p: number): boolean {
  const c = bytes[p] as number;
  return (
    isInName(bytes, p) ||
    isSpace(c) ||
    c === byte.comma ||
    isQuote(c) ||
    c === byte.openSquare ||
    c === byte.closeSquare ||
    c === byte.dot ||
    c === byte.backslash
  );
}

/** Reads the literal at a place of each tuple. */
function readTuples(bytes: Uint8Array, from: number, column: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  let p = from;
  for (let row = 0; row < maxValues; row++) {
    p = skipSpace(bytes, p, limit);
    if (bytes[p] !== byte.open) return;
    p++;
    let depth = 0;
    let field = 0;
    while (p < limit) {
      const c = bytes[p] as number;
      const literal =
        isQuote(c) || c === byte.backslash || ((c | 32) === 0x6e && bytes[p + 1] === byte.single)
          ? readLiteral(bytes, p, bytes.length)
          : undefined;
      if (literal) {
        if (field === column && depth === 0 && literal.end > literal.start)
          out.push(valueOf(name, literal, "colon", "column", true, { index: row }));
        p = literal.after;
        continue;
      }
      if (c === byte.comma && depth === 0) field++;
      else if (c === byte.open) depth++;
      else if (c === byte.close && --depth < 0) break;
      p++;
    }
    p = skipSpace(bytes, p + 1, limit);
    if (bytes[p] !== byte.comma) return;
    p++;
  }
}
