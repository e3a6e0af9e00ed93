/** What follows a sign that ties: a literal, a list, a block, a value without quotes, all of them on the same line or the next. */

import type { Operator } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { beginsLine, readPlain } from "./plain.ts";
import { ALNUM, isBlank, isLineEnd, LETTER, maxGap, skipBlanks, skipSpace, spells } from "./bytes.ts";
import { readChain, readExpansion } from "./fallback.ts";
import { closesString, isGlue } from "./inside-string.ts";
import { readElements, readPlainElements, splitPlural } from "./list.ts";
import { quoteLength, readLiteral } from "./literal.ts";
import { readLongToken } from "./long-token.ts";
import { readElementSibling, skipEmphasis } from "./markup.ts";
import { readDeclared, readMap } from "./properties.ts";
import type { NameClose } from "./tie.ts";
import { valueOf, type Name, type NamedValue, type Values } from "./value.ts";
import { findLiteral, skipType } from "./wrapper.ts";
import { readBlock, skipProperties } from "./yaml.ts";

/** Reads what follows a sign that ties. */
export function readBehindTie(
  bytes: Uint8Array,
  name: Name,
  close: NameClose,
  operator: Operator,
  from: number,
  out: Values,
): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  let p = skipBlanks(bytes, from, limit);
  if (operator === "colon" || bytes[p] === byte.less) p = skipEmphasis(bytes, operator === "colon" ? from : p, limit);
  if (bytes[p] === byte.hash && isBlank(bytes[p + 1])) while (p < limit && !isLineEnd(bytes[p])) p++;
  if (bytes[p] === byte.backslash && isLineEnd(bytes[p + 1]))
    return readContinued(bytes, name, operator, p + 1, limit, out);
  if (isLineEnd(bytes[p])) return readNextLine(bytes, name, close, operator, p, limit, out);
  if (p >= bytes.length) return;
  if (operator === "colon" || operator === "assign") {
    const typed = skipType(bytes, p, limit);
    p = typed === p && operator === "colon" ? skipProperties(bytes, p) : typed;
    if (isLineEnd(bytes[p])) return readNextLine(bytes, name, close, operator, p, limit, out);
  }
  if (operator === "assign" && close.quote === 0) p = behindEarlier(bytes, name.nameStart, p, limit);
  // Quick: code that goes on with a name alone, which neither wraps a literal nor declares a default.
  const isAlone = isWordAlone(bytes, p, limit);
  if (!isAlone && readLiteralAt(bytes, name, close, operator, p, limit, out)) return;
  if (operator === "or" || operator === "compare") return;
  const isFunction = operator === "arrow" && close.quote === 0; // token => { … }
  if ((isAlone && bytes[from] !== byte.star && bytes[close.end - 1] !== byte.star) || isFunction) {
    const value = isFunction && bytes[p] === byte.openBrace ? undefined : readPlain(bytes, p, name, operator);
    if (value && !splitPlural(bytes, value, out)) out.push(value);
    return;
  }
  if (readPlainElements(bytes, p, name, operator, out) || readDeclared(bytes, p, name, out)) return;
  if (readChain(bytes, p, name, out) || readExpansion(bytes, p, name, out)) return;
  if (operator === "colon" && bytes[p] === byte.less && bytes[p + 1] === byte.slash) {
    readElementSibling(bytes, p, name, out);
    return;
  }
  if (quoteLength(bytes, p) > 0 || (bytes[p] === byte.backslash && operator === "arrow")) return;
  const value = readPlain(bytes, p, name, operator);
  if (!value || splitPlural(bytes, value, out)) return;
  if (isBehindUser(bytes, name.nameStart) && splitUser(bytes, value, out)) return;
  // **Password:** …
  const isEmphasized = bytes[from] === byte.star || bytes[close.end - 1] === byte.star;
  const wholeLine = value.wholeLine || (isEmphasized && (isLineEnd(bytes[value.end]) || value.end === bytes.length));
  out.push(unemphasized(bytes, { ...value, wholeLine }));
}

/** `user, password = "…", "…"`: behind the literals of the names that stand before this one; `from` where none do. */
function behindEarlier(bytes: Uint8Array, nameStart: number, from: number, limit: number): number {
  let before = nameStart - 1;
  while (isBlank(bytes[before])) before--;
  if (bytes[before] !== byte.comma || quoteLength(bytes, from) === 0) return from;
  const names = /(?:^|[\n(])\s*(?:(?:let|var|local|const|my)\s+\(?)?((?:[\w$.@]{1,40},\s?){1,6})$/.exec(
    latin1(bytes, nameStart - maxGap, nameStart),
  )?.[1];
  let p = from;
  for (let count = names?.split(",").length ?? 1; count > 1; count--) {
    const literal = readLiteral(bytes, p, limit);
    const comma = literal === undefined ? limit : skipBlanks(bytes, literal.after, limit);
    if (bytes[comma] !== byte.comma) return from;
    p = skipBlanks(bytes, comma + 1, limit);
  }
  return p;
}

/** Whether a word stands at `p` that no bracket, quote or second word follows. */
function isWordAlone(bytes: Uint8Array, p: number, limit: number): boolean {
  if (LETTER[bytes[p] as number] === 0) return false;
  let end = p;
  while (end < limit && (ALNUM[bytes[end] as number] === 1 || bytes[end] === byte.dot)) end++;
  const c = bytes[end];
  return c === byte.semicolon || c === byte.comma || c === byte.close || isLineEnd(c) || c === byte.closeBrace;
}

/** Reads the literal at `p`, those that follow in its list, and joins one that is empty with the next; whether one stands there. */
function readLiteralAt(
  bytes: Uint8Array,
  name: Name,
  close: NameClose,
  operator: Operator,
  p: number,
  limit: number,
  out: Values,
): boolean {
  const found = findLiteral(bytes, p, limit);
  let literal = found?.literal ?? (quoteLength(bytes, p) > 0 ? readLongToken(bytes, p) : undefined);
  if (!literal) return false;
  const list = found?.list ?? 0;
  if (close.quote === 0 && closesString(bytes, name.nameStart, p, literal)) return true;
  if (isGlue(bytes, literal)) return true;
  for (let parts = 0; parts < 4 && literal.end === literal.start; parts++) {
    const next = joined(bytes, literal.after);
    if (!next) return true;
    literal = next;
  }
  if (literal.end === literal.start) return true;
  // JSON in a string: what its members hold.
  if (bytes[literal.start] === byte.openBrace && quoteLength(bytes, literal.start + 1) > 1)
    return readMap(bytes, literal.start + 1, name, out);
  // TOKEN="${TOKEN:-…}": the default alone is the value.
  if (bytes[literal.end - 1] === byte.closeBrace && readExpansion(bytes, literal.start, name, out)) return true;
  const place = operator === "or" ? "fallback" : "direct";
  const value = valueOf(name, literal, operator, place, true);
  if (list === 0 && splitPlural(bytes, value, out)) return true;
  out.push(value);
  if (list > 0) readElements(bytes, literal.after, name, operator, out);
  if (list === byte.open && out.length === 2 && isAuth(bytes, name)) out.splice(0, 2, { ...out[1]!, kind: "password" });
  return true;
}

/** `auth=("user", "password")`. */
function isAuth(bytes: Uint8Array, { nameStart, nameEnd }: Name): boolean {
  return nameEnd - nameStart === 4 && spells(bytes, nameStart, "auth");
}

/** The literal that the code joins to the one that ends before `from`. */
function joined(bytes: Uint8Array, from: number): ReturnType<typeof readLiteral> {
  let p = skipSpace(bytes, from, from + maxGap);
  const c = bytes[p];
  if (c !== byte.plus && c !== byte.dot && c !== byte.and && c !== byte.backslash) return undefined;
  p = skipSpace(bytes, p + 1, from + maxGap);
  return quoteLength(bytes, p) > 0 ? readLiteral(bytes, p, bytes.length) : undefined;
}

/** Reads a value on the line behind a backslash: properties, shells, make. */
function readContinued(
  bytes: Uint8Array,
  name: Name,
  operator: Operator,
  lineEnd: number,
  limit: number,
  out: Values,
): void {
  const p = skipSpace(bytes, lineEnd, limit);
  const literal = readLiteral(bytes, p, bytes.length);
  if (literal && literal.end > literal.start) out.push(valueOf(name, literal, operator, "direct", true));
  else if (!literal && beginsLine(bytes, name.nameStart)) {
    const value = readPlain(bytes, p, name, operator);
    if (value) out.push(value);
  }
}

/** Reads what stands on the next line: a literal, a block, a list. */
function readNextLine(
  bytes: Uint8Array,
  name: Name,
  close: NameClose,
  operator: Operator,
  lineEnd: number,
  limit: number,
  out: Values,
): void {
  const p = skipSpace(bytes, lineEnd, limit);
  if (p >= limit) return;
  if (operator === "arrow" && spells(bytes, p, "string")) {
    // PHP's var_dump: string(24) "…"
    const at = skipBlanks(bytes, behindCount(bytes, p + 6), limit);
    if (readLiteralAt(bytes, name, close, operator, at, limit, out)) return;
  }
  const isLiteral = quoteLength(bytes, p) > 0 && !(operator === "colon" && isKeyAt(bytes, p));
  if (isLiteral && readLiteralAt(bytes, name, close, operator, p, limit, out)) return;
  if (operator === "colon" && readBlock(bytes, lineEnd, name, out)) return;
  const c = bytes[p];
  if (c === byte.openBrace || c === byte.openSquare || c === byte.open) {
    if (!readLiteralAt(bytes, name, close, operator, p, limit, out)) readDeclared(bytes, p, name, out);
  }
}

/** Whether the name is the second of two: `Username/password:`, `账号/密码：`. */
function isBehindUser(bytes: Uint8Array, nameStart: number): boolean {
  let p = nameStart - 1;
  while (isBlank(bytes[p])) p--;
  return bytes[p] === byte.slash && userBefore.test(latin1(bytes, p - 20, p));
}

/** A word for an account, those of Chinese, Japanese and Korean in UTF-8. */
const userBefore =
  /(?:user(?:[ _-]?name)?|login|account|e-?mail|\bid|\xe8\xb4\xa6\xe5\x8f\xb7|\xe5\xb8\x90\xe5\x8f\xb7|\xe7\x94\xa8\xe6\x88\xb7\xe5\x90\x8d|\xe3\x83\xa6\xe3\x83\xbc\xe3\x82\xb6\xe3\x83\xbc\xe5\x90\x8d|\xec\x95\x84\xec\x9d\xb4\xeb\x94\x94) ?$/i;

/** `admin/…`: what stands behind the user and the slash; whether both stand there. */
function splitUser(bytes: Uint8Array, value: NamedValue, out: Values): boolean {
  const user = /^[\w.@+-]{1,60}\//.exec(latin1(bytes, value.start, value.end))?.[0].length ?? 0;
  if (user === 0 || value.end - value.start <= user) return false;
  out.push({ ...value, start: value.start + user });
  return true;
}

/** Behind `(24)`. */
function behindCount(bytes: Uint8Array, from: number): number {
  let p = from;
  while (p < from + 12 && bytes[p] !== byte.close) p++;
  return p + 1;
}

/** Whether the literal at `p` is a key of YAML. */
function isKeyAt(bytes: Uint8Array, p: number): boolean {
  const literal = readLiteral(bytes, p, bytes.length);
  return literal !== undefined && bytes[skipBlanks(bytes, literal.after, literal.after + 8)] === byte.colon;
}

/** `**value**`: without the marks. */
function unemphasized(bytes: Uint8Array, value: NamedValue): NamedValue {
  const { start, end } = value;
  const isEmphasized =
    end - start > 4 &&
    bytes[start] === byte.star &&
    bytes[start + 1] === byte.star &&
    bytes[end - 1] === byte.star &&
    bytes[end - 2] === byte.star;
  return isEmphasized ? { ...value, start: start + 2, end: end - 2 } : value;
}
