/** What indentation ties to a name: a block's `default`, the items of a list, a value on the next line, a `value` beside a `name`. */

import type { Place } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import {
  isBlank,
  isInName,
  isLineEnd,
  isQuote,
  lineEndAt,
  lineStartAt,
  maxAhead,
  maxBehind,
  nextLine,
} from "./bytes.ts";
import { quoteLength, readLiteral } from "./literal.ts";
import { blockStart, restOfLine } from "./plain.ts";
import { isNameKey, isValueKey } from "./key-words.ts";
import { isPlural, maxValues, valueOf, type Name, type Values } from "./value.ts";

/** Lines that are looked at, at most. */
const maxLines = 40;
/** The deepest indentation that is looked at. */
const maxIndent = 64;

/** A scalar, as byte offsets. */
interface Scalar {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A line of a block: where its text begins, its column, and the key that it begins with. */
interface Line {
  readonly text: number;
  readonly column: number;
  readonly isItem: boolean;
  readonly keyStart: number;
  readonly keyEnd: number;
  /** Behind the colon; 0 where the line has no key. */
  readonly value: number;
}

/** Reads the block under the name whose colon is followed by the line end at `lineEnd`. */
export function readBlock(bytes: Uint8Array, lineEnd: number, name: Name, out: Values): boolean {
  const column = columnOf(bytes, name.nameStart);
  if (column < 0) return false;
  const limit = Math.min(bytes.length, lineEnd + maxAhead);
  let child = -1;
  let index = 0;
  let at = lineEnd;
  for (let lines = 0; lines < maxLines && at < limit; lines++) {
    const line = readLine(bytes, nextLine(bytes, at), limit);
    if (!line) return index > 0;
    at = lineEndAt(bytes, line.text, limit);
    if (line.text === at || bytes[line.text] === byte.hash) continue;
    if (line.isItem ? line.column - 2 < columnOfLine(column, bytes, name) : line.column <= column) return index > 0;
    if (child < 0) child = line.column;
    if (line.column !== child) continue;
    if (line.value > 0) {
      if (line.isItem) return index > 0;
      if (isValueKey(bytes, line.keyStart, line.keyEnd)) return push(bytes, line.value, name, "declared", 0, out);
      if (isPlural(bytes, name.nameEnd) && index < maxValues) push(bytes, line.value, name, "element", index++, out);
      continue;
    }
    if (line.isItem) {
      if (index >= maxValues || !push(bytes, line.text, name, "element", index, out)) return index > 0;
      index++;
    } else return lines === 0 && index === 0 && push(bytes, line.text, name, "direct", 0, out);
  }
  return index > 0;
}

/** Items of a list may stand in the same column as its name. */
function columnOfLine(column: number, bytes: Uint8Array, { nameStart }: Name): number {
  return isQuote(bytes[nameStart - 1]) ? column - 1 : column;
}

/** Reads the value beside a name that is the value of the key at `key`: on a line before or behind it in the same column. */
export function readBlockSibling(bytes: Uint8Array, name: Name, key: number, out: Values): boolean {
  const column = columnOf(bytes, key);
  if (column < 0) return false;
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  let at = lineEndAt(bytes, name.nameEnd, limit);
  for (let lines = 0; lines < maxLines && at < limit; lines++) {
    const line = readLine(bytes, nextLine(bytes, at), limit);
    if (!line) break;
    at = lineEndAt(bytes, line.text, limit);
    if (line.text === at || bytes[line.text] === byte.hash) continue;
    if (line.column < column || (line.isItem && line.column <= column)) break;
    if (line.column !== column || line.value === 0) continue;
    if (isNameKey(bytes, line.keyStart, line.keyEnd)) break;
    if (isValueKey(bytes, line.keyStart, line.keyEnd)) return push(bytes, line.value, name, "sibling", 0, out);
  }
  return readBefore(bytes, name, key, column, out);
}

/** The same on the lines before, up to the one that begins the item. */
function readBefore(bytes: Uint8Array, name: Name, key: number, column: number, out: Values): boolean {
  const limit = Math.max(0, key - maxBehind);
  let start = lineStartAt(bytes, key, limit);
  let isFirst = start >= 0 && isItemLine(bytes, start, key);
  while (start > limit && !isFirst) {
    let end = start - 1;
    if (end > limit && bytes[end] === byte.lf && bytes[end - 1] === byte.cr) end--;
    start = lineStartAt(bytes, end, limit);
    if (start < 0) return false;
    const line = readLine(bytes, start, end);
    if (!line || line.text === end) continue;
    if (line.column < column) return false;
    isFirst = line.isItem;
    if (line.column === column && line.value > 0 && isValueKey(bytes, line.keyStart, line.keyEnd))
      return push(bytes, line.value, name, "sibling", 0, out);
  }
  return false;
}

function isItemLine(bytes: Uint8Array, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (bytes[p] === byte.dash) return true;
  return false;
}

/** Reads a line's indentation, dash and key. */
export function readLine(bytes: Uint8Array, from: number, limit: number): Line | undefined {
  if (from >= limit) return undefined;
  let p = from;
  let isItem = false;
  while (p < limit && p < from + maxIndent) {
    if (isBlank(bytes[p])) p++;
    else if (bytes[p] === byte.dash && isBlank(bytes[p + 1]) && !isItem) {
      isItem = true;
      p++;
    } else break;
  }
  const text = p;
  const quote = quoteLength(bytes, p) === 1 ? 1 : 0;
  p += quote;
  const keyStart = p;
  while (p < limit && p < keyStart + 80 && (isInName(bytes, p) || bytes[p] === byte.dot || bytes[p] === byte.slash))
    p++;
  const keyEnd = p;
  p += quote;
  while (isBlank(bytes[p]) && p < keyEnd + 8) p++;
  const isKey = keyEnd > keyStart && bytes[p] === byte.colon && (isBlank(bytes[p + 1]) || isLineEnd(bytes[p + 1]));
  return { text, column: text - from, isItem, keyStart, keyEnd, value: isKey ? p + 1 : 0 };
}

/** The column of a key whose line holds nothing before it but blanks, a dash and a quote; -1 elsewhere. */
function columnOf(bytes: Uint8Array, at: number): number {
  const start = lineStartAt(bytes, at, Math.max(0, at - maxIndent));
  if (start < 0) return -1;
  for (let p = start; p < at; p++) {
    const c = bytes[p];
    if (!isBlank(c) && c !== byte.dash && !(isQuote(c) && p === at - 1)) return -1;
  }
  return at - start;
}

function push(bytes: Uint8Array, from: number, name: Name, place: Place, index: number, out: Values): boolean {
  const scalar = readScalar(bytes, from);
  if (!scalar || scalar.end <= scalar.start) return false;
  const { quoted } = scalar;
  out.push(valueOf(name, scalar, "colon", place, quoted, { index, wholeLine: !quoted }));
  return true;
}

/** The scalar at `from`: in quotes, in a block, or the rest of the line. */
export function readScalar(bytes: Uint8Array, from: number): Scalar | undefined {
  let p = skipProperties(bytes, from);
  const literal = quoteLength(bytes, p) > 0 ? readLiteral(bytes, p, bytes.length) : undefined;
  if (literal) return { start: literal.start, end: literal.end, quoted: true };
  const c = bytes[p];
  if (c === byte.openBrace || c === byte.openSquare || c === byte.star || isLineEnd(c)) return undefined;
  if (c === byte.bar || c === byte.greater) {
    p = blockStart(bytes, p, Math.min(bytes.length, p + maxIndent));
    if (p < 0) return undefined;
  }
  const rest = restOfLine(bytes, p);
  return rest && { ...rest, quoted: false };
}

/** Behind blanks, an anchor and a tag of YAML's own: `&name `, `!!str `. */
export function skipProperties(bytes: Uint8Array, from: number): number {
  let p = from;
  for (let parts = 0; parts < 3; parts++) {
    while (isBlank(bytes[p])) p++;
    const isAnchor = bytes[p] === byte.and && isInName(bytes, p + 1);
    const isTag = bytes[p] === byte.bang && bytes[p + 1] === byte.bang;
    if (!isAnchor && !isTag) return p;
    let q = p + 2;
    while (q < p + 40 && isInName(bytes, q)) q++;
    if (!isBlank(bytes[q])) return p;
    p = q;
  }
  return p;
}
