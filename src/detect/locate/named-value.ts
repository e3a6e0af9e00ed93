/**
 * Reads the values that stand under a name, in whatever syntax people write them: behind it and a sign, on the next line, in the block
 * that it declares, beside it as a property, an element or a column, as the fallback of a look-up, as the elements of a list. Each syntax
 * has its own file in ./syntax/. Local: looks at most {@link maxBehind} bytes left of a name and {@link maxAhead} and a value's length
 * right of it.
 */

import { latin1 } from "../text.ts";
import { readAhead, readBehind } from "./clause.ts";
import {
  byte,
  isBlank,
  isLineEnd,
  isPlain,
  isSpace,
  lineStartAt,
  maxGap,
  maxName,
  NAME,
  nameStartAt,
  skipBlanks,
  skipSpace,
  spells,
} from "./syntax/bytes.ts";
import { openerBefore, readArgument } from "./syntax/call.ts";
import { readCsv, readSqlColumn, readTable } from "./syntax/columns.ts";
import { readPercentValue, readSerialized } from "./syntax/encoded.ts";
import { readFallback, readShellDefault } from "./syntax/fallback.ts";
import { closesString, isGlue } from "./syntax/inside-string.ts";
import { readElements, readPlainElements } from "./syntax/list.ts";
import { quoteLength, readLiteral } from "./syntax/literal.ts";
import { readManifest } from "./syntax/manifest.ts";
import { behindAttributes, readContent, readElementSibling, readNamedElement, skipEmphasis } from "./syntax/markup.ts";
import { readPlain, beginsLine } from "./syntax/plain.ts";
import { enclosingStart, isNameKey, keyBefore, readDeclared, readProperty, readSibling } from "./syntax/properties.ts";
import { readClose, readTie, type NameClose, type Operator } from "./syntax/tie.ts";
import { valueOf, type Name, type NamedValue, type Values } from "./syntax/value.ts";
import { findLiteral, skipDeclaredType, skipType } from "./syntax/wrapper.ts";
import { readBlock, readBlockSibling, skipProperties } from "./syntax/yaml.ts";

export type { NamedValue } from "./syntax/value.ts";
export type { Operator } from "./syntax/tie.ts";

const nothing: readonly NamedValue[] = [];

/** Reads the values under the name that ends at `nameEnd` and holds `at`; none where nothing is tied to it. */
export function readNamedValues(bytes: Uint8Array, at: number, nameEnd: number): readonly NamedValue[] {
  const nameStart = nameStartAt(bytes, at);
  if (nameStart < 0) return nothing;
  const name = { nameStart, nameEnd };
  if (bytes[nameEnd] === byte.percent) {
    const value = readPercentValue(bytes, name);
    return value ? [value] : nothing;
  }
  const piped = readBehind(bytes, at, nameEnd);
  if (piped) return [valueOf({ nameStart: at, nameEnd }, piped, "assign", "direct", true, { kind: "password" })];
  const out: Values = [];
  if (!readShellDefault(bytes, name, out)) read(bytes, name, at, out);
  return out.length > 0 ? out : nothing;
}

function read(bytes: Uint8Array, name: Name, at: number, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  const close = readClose(bytes, name.nameEnd, limit);
  const c = bytes[close.next];
  const isQuoted = close.quote > 0;
  // What is itself a value names what stands beside it, and nothing behind it.
  if (
    isQuoted ||
    isLineEnd(c) ||
    c === byte.comma ||
    c === byte.closeBrace ||
    c === byte.slash ||
    c === byte.greater ||
    c === undefined
  ) {
    const opener = isQuoted ? openerBefore(bytes, name.nameStart) : name.nameStart;
    const key = close.end === name.nameEnd + close.quote ? keyBefore(bytes, opener) : undefined;
    if (key) {
      if (isNameKey(bytes, key.start, key.end)) readBeside(bytes, name, close, key, out);
      else if (spells(bytes, key.start, "kind") && key.end - key.start === 4 && spells(bytes, name.nameStart, "secret"))
        readManifest(bytes, key.start, close.end, out);
      return;
    }
  }
  if (isQuoted && bytes[name.nameEnd + close.quote] === byte.close) {
    readSqlColumn(bytes, name.nameEnd + close.quote, name, out);
    if (out.length > 0) return;
  }
  const tie = readTie(bytes, close.next);
  if (tie) {
    if (tie.operator === "or" && !isLookUp(bytes, name, close, c)) return;
    if (tie.operator === "table") {
      if (isQuoted || close.next > close.end) readTable(bytes, close.next, name, out);
      else readCsv(bytes, close.end, name, out);
      return;
    }
    return readBehindTie(bytes, name, at, close, tie.operator, tie.at, out);
  }
  switch (c) {
    case byte.comma:
      return readBehindComma(bytes, name, close, limit, out);
    case byte.open:
      if (!isQuoted) readCall(bytes, name, at, close.next + 1, limit, out);
      return;
    case byte.greater:
      if (bytes[close.next - 1] !== byte.dash) readContent(bytes, close.next, name, out);
      return;
    case byte.less:
      if (bytes[close.next + 1] === byte.less) readHeredocBehind(bytes, name, close.next, out);
      else readBehindTag(bytes, name, at, close, out);
      return;
    case byte.semicolon:
      if (isQuoted) readSerialized(bytes, close.next, name, out);
      else readCsv(bytes, close.end, name, out);
      return;
    case byte.close:
      return readSqlColumn(bytes, close.end, name, out);
    case byte.dot:
    case byte.question:
      if (isQuoted && close.end > name.nameEnd + close.quote) readFallback(bytes, close.next, name, out);
      return;
    case byte.openBrace:
      return readBraces(bytes, name, at, close, limit, out);
    default:
  }
  if (close.end > name.nameEnd + close.quote && isQuoted) readFallback(bytes, close.next, name, out);
  else if (isLineEnd(c) || bytes[close.end] === byte.tab) {
    readCsv(bytes, close.end, name, out);
    if (out.length === 0 && bytes[close.end] === byte.tab) readBehindBlank(bytes, name, at, close, limit, out);
  } else if (close.next > close.end || isQuoted) readBehindBlank(bytes, name, at, close, limit, out);
}

/** A name that is the value of a property or an attribute: `"name": "DB_PASSWORD"`, `<add key="DB_PASSWORD"`. */
function readBeside(
  bytes: Uint8Array,
  name: Name,
  close: NameClose,
  key: { readonly start: number; readonly end: number; readonly value: number },
  out: Values,
): void {
  const behind = skipBlanks(bytes, close.end, close.end + maxGap);
  const isYaml = bytes[key.end] === byte.colon && isLineEnd(bytes[behind] ?? byte.lf);
  if (isYaml && readBlockSibling(bytes, name, key.start, out)) return;
  if (readSibling(bytes, close.end, name, key, out) || bytes[key.end] !== byte.equals) return;
  const open = enclosingStart(bytes, key.start);
  if (open > 0) readNamedElement(bytes, close.end, name, open, out);
}

/** Whether what stands before `or`, `//` and their kin is a look-up: in brackets, quotes or a path, or a variable. */
function isLookUp(
  bytes: Uint8Array,
  { nameStart, nameEnd }: Name,
  close: NameClose,
  sign: number | undefined,
): boolean {
  if (sign !== byte.slash) return true;
  return close.end > nameEnd || bytes[nameStart - 1] === byte.dollar;
}

/** Reads what follows a sign that ties. */
function readBehindTie(
  bytes: Uint8Array,
  name: Name,
  at: number,
  close: NameClose,
  operator: Operator,
  from: number,
  out: Values,
): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  let p = skipBlanks(bytes, from, limit);
  if (operator === "colon" || bytes[p] === byte.less) p = skipEmphasis(bytes, operator === "colon" ? from : p, limit);
  if (bytes[p] === byte.hash && isBlank(bytes[p - 1])) while (p < limit && !isLineEnd(bytes[p])) p++;
  if (bytes[p] === byte.backslash && isLineEnd(bytes[p + 1]))
    return readContinued(bytes, name, operator, p + 1, limit, out);
  if (isLineEnd(bytes[p])) return readNextLine(bytes, name, close, operator, p, limit, out);
  if (p >= bytes.length) return;
  if (operator === "colon" || operator === "assign") {
    const typed = skipType(bytes, p, limit);
    p = typed === p && operator === "colon" ? skipProperties(bytes, p) : typed;
    if (isLineEnd(bytes[p])) return readNextLine(bytes, name, close, operator, p, limit, out);
  }
  if (readLiteralAt(bytes, name, close, operator, p, limit, out)) return;
  if (operator === "or" || operator === "compare") return;
  if (readPlainElements(bytes, p, name, operator, out) || readDeclared(bytes, p, name, out)) return;
  if (quoteLength(bytes, p) > 0 || (bytes[p] === byte.backslash && operator === "arrow")) return;
  const value = readPlain(bytes, p, name, operator);
  if (value) out.push(unemphasized(bytes, value));
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
  if (!found) return false;
  let { literal } = found;
  if (close.quote === 0 && closesString(bytes, name.nameStart, p, literal)) return true;
  if (isGlue(bytes, literal)) return true;
  for (let parts = 0; parts < 4 && literal.end === literal.start; parts++) {
    const next = joined(bytes, literal.after);
    if (!next) return true;
    literal = next;
  }
  if (literal.end === literal.start) return true;
  const place = operator === "or" ? "fallback" : "direct";
  out.push(valueOf(name, literal, operator, place, true));
  if (found.list > 0) readElements(bytes, literal.after, name, operator, out);
  return true;
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
  const isLiteral = quoteLength(bytes, p) > 0 && !(operator === "colon" && isKeyAt(bytes, p));
  if (isLiteral && readLiteralAt(bytes, name, close, operator, p, limit, out)) return;
  if (operator === "colon" && readBlock(bytes, lineEnd, name, out)) return;
  const c = bytes[p];
  if (c === byte.openBrace || c === byte.openSquare || c === byte.open) {
    if (!readLiteralAt(bytes, name, close, operator, p, limit, out)) readDeclared(bytes, p, name, out);
  }
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

/** Behind a name and a comma: the argument, a default among the arguments, a column. */
function readBehindComma(bytes: Uint8Array, name: Name, close: NameClose, limit: number, out: Values): void {
  const { next } = close;
  if (close.quote > 0 || bytes[name.nameStart - 1] === byte.colon || bytes[name.nameStart - 1] === byte.openBrace)
    readArgument(bytes, name, close.quote, next, limit, out);
  if (out.length > 0) return;
  readSqlColumn(bytes, close.end, name, out);
  if (out.length > 0) return;
  readCsv(bytes, close.end, name, out);
  if (out.length > 0 || close.quote === 0) return;
  const inner = skipSpace(bytes, next + 1, limit);
  const from = bytes[inner] === byte.openBrace ? inner + 1 : next + 1;
  readProperty(bytes, from, Math.min(bytes.length, next + 400), name, "declared", out);
}

/** Reads the first argument of a call whose name it is, or the second of one that takes a user and a password. */
function readCall(bytes: Uint8Array, name: Name, at: number, from: number, limit: number, out: Values): void {
  const clause = readAhead(bytes, at, name.nameEnd, from);
  const p = clause > 0 ? clause : skipSpace(bytes, from, limit);
  const found = findLiteral(bytes, p, limit);
  if (!found || found.literal.end <= found.literal.start || isGlue(bytes, found.literal)) return;
  if (clause > 0) out.push(valueOf(name, found.literal, "assign", "direct", true, { kind: "password" }));
  else out.push(valueOf(name, found.literal, "call", "direct", true));
}

/** Behind a name and a tag: a sibling element, or the end of emphasis. */
function readBehindTag(bytes: Uint8Array, name: Name, at: number, close: NameClose, out: Values): void {
  if (bytes[close.next + 1] !== byte.slash) return;
  const colon = readElementSibling(bytes, close.next, name, out);
  if (colon > 0) readBehindTie(bytes, name, at, close, "colon", colon, out);
}

/** `read -r SECRET <<EOF`, `read SECRET <<< "…"`. */
function readHeredocBehind(bytes: Uint8Array, name: Name, p: number, out: Values): void {
  const isWord = bytes[p + 2] === byte.less;
  const found = readLiteral(bytes, isWord ? skipBlanks(bytes, p + 3, p + maxGap) : p, bytes.length);
  if (found && found.end > found.start) out.push(valueOf(name, found, "assign", "direct", true));
}

/** `variable "secret" { default = "…" }`, `public string Secret { get; set; } = "…"`, `fetch("SECRET") { "…" }`. */
function readBraces(bytes: Uint8Array, name: Name, at: number, close: NameClose, limit: number, out: Values): void {
  if (close.end > name.nameEnd + close.quote) return readFallback(bytes, close.next, name, out);
  if (close.next === close.end && close.quote === 0) return;
  let p = close.next + 1;
  while (p < limit && p < close.next + 60 && (isSpace(bytes[p]) || isPlain(bytes[p] as number))) p++;
  const equals = bytes[p] === byte.closeBrace ? skipBlanks(bytes, p + 1, limit) : 0;
  if (equals > 0 && bytes[equals] === byte.equals && readTie(bytes, equals)?.operator === "assign")
    readBehindTie(bytes, name, at, close, "assign", equals + 1, out);
  else readDeclared(bytes, close.next, name, out);
}

/** Behind a name and a blank: the argument of a flag, a type, a clause of SQL, a line of settings, a column. */
function readBehindBlank(
  bytes: Uint8Array,
  name: Name,
  at: number,
  close: NameClose,
  limit: number,
  out: Values,
): void {
  const tag = close.next > close.end ? behindAttributes(bytes, name, close.next) : -1;
  if (tag >= 0) {
    readContent(bytes, tag, name, out);
    return;
  }
  const clause = readAhead(bytes, at, name.nameEnd, close.end);
  if (clause > 0) {
    const literal = readLiteral(bytes, clause, bytes.length);
    const value = literal
      ? literal.end > literal.start
        ? valueOf(name, literal, "assign", "direct", true)
        : undefined
      : readPlain(bytes, clause, name, "assign");
    if (value) out.push({ ...value, kind: "password" });
    return;
  }
  if (close.quote > 0 || close.next === close.end || close.next - close.end > 16 || close.end > name.nameEnd) return;
  const p = close.next;
  const typed = skipDeclaredType(bytes, p, limit);
  if (typed > p) {
    // Go: var password string = "…"; VB: Const Password As String = "…"
    readBehindTie(bytes, name, at, close, "assign", typed, out);
    return;
  }
  if (bytes[name.nameStart - 1] === byte.dollar || !spaceMayTie(bytes, at, p, limit)) return;
  const found = findLiteral(bytes, p, limit);
  if (found) {
    if (found.literal.end > found.literal.start && !closesString(bytes, name.nameStart, p, found.literal))
      out.push(valueOf(name, found.literal, "space", "direct", true));
    return;
  }
  if (quoteLength(bytes, p) > 0) return;
  const value = readPlain(bytes, p, name, isSetBefore(bytes, name.nameStart) ? "assign" : "space");
  if (value) out.push(value);
}

/** Whether a shell's or a Dockerfile's command stands before the name whose argument is its value: `set -gx NAME value`, `ENV NAME value`. */
function isSetBefore(bytes: Uint8Array, nameStart: number): boolean {
  const start = lineStartAt(bytes, nameStart, Math.max(0, nameStart - 24));
  return (
    start >= 0 &&
    /^\s*(?:ENV|ARG|set|setx|setenv|SetEnv|export)(?: -[A-Za-z]{1,3})*[ \t]+$/.test(latin1(bytes, start, nameStart))
  );
}

/** Whether a blank may tie a name and what follows: behind a flag or a shell's `set`, or before a quote, a digit or a sign; never before a plain word. */
function spaceMayTie(bytes: Uint8Array, at: number, from: number, limit: number): boolean {
  if (quoteLength(bytes, from) > 0) return true;
  let start = at;
  while (start > 0 && start > at - maxName && NAME[bytes[start - 1] as number] === 1) start--;
  if (bytes[start] === byte.dash) return bytes[from] !== byte.dash;
  if (bytes[from] === byte.dash) return false;
  for (let p = from; p < limit && !isSpace(bytes[p]); p++) {
    if (!isPlain(bytes[p] as number)) return true;
  }
  return false;
}
