/** Lists: every element is a value of the name before it. */

import type { Operator } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import { DELIMITER, isLineEnd, isSpace, maxAhead, maxValue } from "./bytes.ts";
import { quoteLength, readLiteral } from "./literal.ts";
import { isPlural, maxValues, valueOf, type Name, type NamedValue, type Values } from "./value.ts";
import { findLiteral, skipComments } from "./wrapper.ts";

/** Reads the literals that follow the first of a list, which ends at `from`. */
export function readElements(bytes: Uint8Array, from: number, name: Name, operator: Operator, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  const isWords = operator === "assign" && bytes[name.nameEnd] === byte.equals && bytes[name.nameEnd + 1] === byte.open;
  let p = from;
  for (let index = 1; index < maxValues; index++) {
    p = skipComments(bytes, p, limit);
    const isParted = bytes[p] === byte.comma || bytes[p] === byte.semicolon;
    if (isParted) p = skipComments(bytes, p + 1, limit);
    else if (p === from || !isWords) return; // literals side by side are one
    if (p >= limit) return;
    const found = readLiteral(bytes, p, bytes.length) ?? (isParted ? findLiteral(bytes, p, limit)?.literal : undefined);
    if (!found) return;
    const behind = skipComments(bytes, found.after, Math.min(bytes.length, found.after + 40));
    if (bytes[behind] === byte.colon || bytes[behind] === byte.equals) return; // a map
    if (found.end > found.start) out.push(valueOf(name, found, operator, "element", true, { index }));
    p = found.after;
  }
}

/** The shortest piece that a value is split into. */
const minPiece = 8;

/** `API_KEYS=one,two`: each piece under a name that speaks of several; whether it was split. */
export function splitPlural(bytes: Uint8Array, value: NamedValue, out: Values): boolean {
  const { start, end } = value;
  if (!isPlural(bytes, value.nameEnd)) return false;
  const pieces: NamedValue[] = [];
  for (let p = start; p <= end;) {
    let q = p;
    while (q < end && bytes[q] !== byte.comma && bytes[q] !== byte.semicolon) {
      if (bytes[q] === byte.equals || bytes[q] === byte.open || bytes[q] === byte.openBrace) return false;
      q++;
    }
    let from = p;
    while (from < q && isSpace(bytes[from])) from++;
    if (q - from < minPiece) return false;
    pieces.push({ ...value, start: from, end: q, place: "element", index: pieces.length });
    p = q + 1;
  }
  if (pieces.length < 2) return false;
  for (const piece of pieces) out.push(piece);
  return true;
}

/** Reads elements without quotes: `[a, b]` of YAML, `(a b)` of shells, `%w[a b]`, `qw(a b)`. */
export function readPlainElements(
  bytes: Uint8Array,
  from: number,
  name: Name,
  operator: Operator,
  out: Values,
): boolean {
  const limit = Math.min(bytes.length, from + maxValue);
  let p = from;
  const c = bytes[p];
  if (c === byte.percent && ((bytes[p + 1] as number) | 32) === 0x77) p += 2;
  else if (c === 0x71 && bytes[p + 1] === 0x77) p += 2;
  else if (!(c === byte.openSquare && operator === "colon") && !(c === byte.open && operator === "assign"))
    return false;
  const open = bytes[p];
  if (open !== byte.openSquare && open !== byte.open && open !== byte.openBrace && open !== byte.less) return false;
  const isFlow = p === from && open === byte.openSquare;
  p++;
  let index = 0;
  const before = out.length;
  while (p < limit && index < maxValues) {
    while (p < limit && (isSpace(bytes[p]) || bytes[p] === byte.comma)) p++;
    const literal = isFlow && quoteLength(bytes, p) > 0 ? readLiteral(bytes, p, limit) : undefined;
    if (literal) {
      out.push(valueOf(name, literal, operator, "element", true, { index: index++ }));
      p = literal.after;
      continue;
    }
    const start = p;
    while (p < limit && DELIMITER[bytes[p] as number] === 0) p++;
    if (p === start || p >= limit) break;
    if (isFlow && !isEndOfElement(bytes, p)) return drop(out, before); // code
    out.push(valueOf(name, { start, end: p }, operator, "element", false, { index: index++, wholeLine: true }));
  }
  const close = bytes[p];
  return close === byte.closeSquare || close === byte.close || close === byte.closeBrace || close === byte.greater
    ? out.length > before
    : drop(out, before);
}

function isEndOfElement(bytes: Uint8Array, at: number): boolean {
  const c = bytes[at];
  return (
    c === byte.comma ||
    c === byte.closeSquare ||
    isLineEnd(c) ||
    (c === byte.space && bytes[at + 1] === byte.closeSquare)
  );
}

function drop(out: Values, length: number): false {
  out.length = length;
  return false;
}
