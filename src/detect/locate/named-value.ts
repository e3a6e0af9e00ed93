/**
 * Reads the values that stand under a name, in whatever syntax people write them: behind it and a sign, on the next line, in the block
 * that it declares, beside it as a property, an element or a column, as the fallback of a look-up, as the elements of a list. Each syntax
 * has its own file in ./syntax/. Local: looks at most {@link maxBehind} bytes left of a name and {@link maxAhead} and a value's length
 * right of it.
 */

import { latin1 } from "../text.ts";
import * as byte from "./syntax/chars.ts";
import { readBehindTie } from "./syntax/behind-tie.ts";
import { readBehindBlank } from "./syntax/blank.ts";
import {
  isLineEnd,
  isPlain,
  isQuote,
  isSpace,
  LETTER,
  maxGap,
  nameStartAt,
  skipBlanks,
  skipSpace,
  spells,
} from "./syntax/bytes.ts";
import { openerBefore, readArgument } from "./syntax/call.ts";
import { readCsv, readSqlColumn } from "./syntax/columns.ts";
import { readPercentValue, readSerialized } from "./syntax/encoded.ts";
import { readChainBehindCall, readElse, readFallback, readFilter, readShellDefault } from "./syntax/fallback.ts";
import { isGlue } from "./syntax/inside-string.ts";
import { readElements } from "./syntax/list.ts";
import { quoteLength, readLiteral } from "./syntax/literal.ts";
import { readManifest } from "./syntax/manifest.ts";
import { readContent, readElementSibling, readNamedElement } from "./syntax/markup.ts";
import { enclosingStart, keyBefore, readDeclared, readProperty, readSibling } from "./syntax/properties.ts";
import { isNameKey } from "./syntax/key-words.ts";
import { readFlagOfList } from "./syntax/option.ts";
import { readLastHeader, readTable } from "./syntax/table.ts";
import { readClose, readTie, type NameClose } from "./syntax/tie.ts";
import { valueOf, type Name, type NamedValue, type Values } from "./syntax/value.ts";
import { findLiteral } from "./syntax/wrapper.ts";
import { readBlockSibling } from "./syntax/yaml.ts";

export type { NamedValue } from "./syntax/value.ts";

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
  const out: Values = [];
  if (!readShellDefault(bytes, name, out)) read(bytes, name, at, out);
  return out.length > 0 ? out : nothing;
}

function read(bytes: Uint8Array, name: Name, at: number, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  const close = readClose(bytes, name.nameEnd, limit);
  const c = bytes[close.next];
  const isQuoted = close.quote > 0;
  if (isQuoted && readSelected(bytes, name, close, out)) return;
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
    const isAlone = isQuoted || (close.end === name.nameEnd && bytes[opener - 1] !== byte.colon);
    const key = isAlone ? keyBefore(bytes, opener) : undefined;
    if (key) {
      if (key.end === key.start) return;
      if (isNameKey(bytes, key.start, key.end)) readBeside(bytes, name, close, key, out);
      else if (spells(bytes, key.start, "kind") && key.end - key.start === 4 && spells(bytes, name.nameStart, "secret"))
        readManifest(bytes, key.start, close.end, out);
      return;
    }
  }
  const behind = bytes[name.nameEnd + close.quote];
  if ((isQuoted && behind === byte.close) || behind === byte.closeSquare) {
    readSqlColumn(bytes, name.nameEnd + close.quote, name, out);
    if (out.length > 0) return;
  }
  if (isLineEnd(c) && readFlagOfList(bytes, name, close.next, out)) return;
  const tie = readTie(bytes, close.next, isQuoted);
  if (tie) {
    if (tie.operator === "colon" && isBranch(bytes, name.nameStart - close.quote)) {
      if (isAskedBefore(bytes, name)) readBehindTie(bytes, name, close, "or", tie.at, out);
      return;
    }
    if (tie.operator === "or" && !isLookUp(bytes, name, close, c)) return;
    if (tie.operator === "table") {
      if (readFilter(bytes, tie.at, name, out)) return;
      if (isQuoted || close.next > close.end) readTable(bytes, close.next, name, out);
      else readCsv(bytes, close.end, name, out);
      return;
    }
    return readBehindTie(bytes, name, close, tie.operator, tie.at, out);
  }
  switch (c) {
    case byte.comma:
      return readBehindComma(bytes, name, close, limit, out);
    case byte.open:
      if (!isQuoted) readCall(bytes, name, close.next + 1, limit, out);
      return;
    case byte.greater:
      // What follows </key> belongs to what stood in the element.
      if (bytes[close.next - 1] !== byte.dash && bytes[name.nameStart - 1] !== byte.slash)
        readContent(bytes, close.next, name, out);
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
    case byte.closeBrace:
      if (isOfEnvironment(bytes, name.nameStart)) readElse(bytes, close.next, name, out);
      return;
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
    if (!readLastHeader(bytes, close.next, name, out)) readCsv(bytes, close.end, name, out);
    if (out.length === 0 && bytes[close.end] === byte.tab) readSpaced(bytes, name, at, close, limit, out);
  } else if (close.next > close.end || isQuoted) readSpaced(bytes, name, at, close, limit, out);
}

/** What is written into the field that a selector finds: `locator('[name="password"]').fill('…')`; whether a name stands in one. */
function readSelected(bytes: Uint8Array, name: Name, { quote, end }: NameClose, out: Values): boolean {
  const closes = bytes[end];
  if (bytes[end - 1] !== byte.closeSquare || end !== name.nameEnd + quote + 1 || !isQuote(closes)) return false;
  const behind = end + 1;
  if (bytes[behind] === byte.close) readFallback(bytes, behind + (bytes[behind + 1] === byte.close ? 2 : 1), name, out);
  else if (bytes[behind] === byte.comma) {
    const found = findLiteral(bytes, skipSpace(bytes, behind + 1, behind + maxGap), behind + maxGap);
    if (found && found.literal.end > found.literal.start)
      out.push(valueOf(name, found.literal, "argument", "direct", true));
  }
  return out.length > 0;
}

/** Whether a name is a member of the environment: `process.env.NAME`, `$env:NAME`. */
function isOfEnvironment(bytes: Uint8Array, nameStart: number): boolean {
  return (
    (bytes[nameStart - 1] === byte.dot || bytes[nameStart - 1] === byte.colon) && spells(bytes, nameStart - 4, "env")
  );
}

/** Whether what begins here is the first branch of a condition, `isSecret ? "password" : "weak"`: the second is no value of it. */
function isBranch(bytes: Uint8Array, start: number): boolean {
  let p = start - 1;
  const limit = Math.max(0, start - maxGap);
  while (p > limit && isSpace(bytes[p])) p--;
  return bytes[p] === byte.question && bytes[p - 1] !== byte.less;
}

/** Whether the condition before the branch is the name itself: `env.TOKEN ? env.TOKEN : "…"`. */
function isAskedBefore(bytes: Uint8Array, { nameStart, nameEnd }: Name): boolean {
  const before = latin1(bytes, nameStart - maxGap, nameStart)
    .trimEnd()
    .slice(0, -1)
    .trimEnd();
  return before.endsWith(latin1(bytes, nameStart, nameEnd));
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
  // In a block, what stands at another depth or in another item is no sibling.
  if (isYaml && enclosingStart(bytes, key.start) < 0) return;
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

/** Behind a name and a comma: the argument, a default among the arguments, a column. */
function readBehindComma(bytes: Uint8Array, name: Name, close: NameClose, limit: number, out: Values): void {
  const { next } = close;
  const before = bytes[name.nameStart - 1];
  const behind = skipBlanks(bytes, next + 1, limit);
  const isBinary = bytes[behind] === byte.less && bytes[behind + 1] === byte.less; // Erlang's <<"…">>
  const isLiteralNext = quoteLength(bytes, isBinary ? behind + 2 : behind) > 0;
  if (close.quote > 0 || isLiteralNext || before === byte.colon || before === byte.openBrace)
    readArgument(bytes, name, close.quote, next, limit, out);
  if (out.length > 0) return;
  readSqlColumn(bytes, close.end, name, out);
  if (out.length > 0) return;
  readCsv(bytes, close.end, name, out);
  if (out.length > 0 || (close.quote === 0 && before !== byte.colon)) return;
  if (close.quote > 0 && !isFirstArgument(bytes, openerBefore(bytes, name.nameStart))) return;
  const inner = skipSpace(bytes, next + 1, limit);
  const from = bytes[inner] === byte.openBrace ? inner + 1 : next + 1;
  if (!readProperty(bytes, from, Math.min(bytes.length, next + 400), name, "declared", out))
    readChainBehindCall(bytes, next + 1, name, out);
}

/** Whether a parenthesis, or a word and a blank, stand before a string: not a comma or the bracket of a list. */
function isFirstArgument(bytes: Uint8Array, opener: number): boolean {
  let p = opener - 1;
  while (p > opener - maxGap && isSpace(bytes[p])) p--;
  const c = bytes[p] ?? 0;
  return (
    c === byte.open ||
    (c === byte.comma && (bytes[opener + 1] === byte.dash || bytes[p - 3] === bytes[p - 1])) ||
    (p < opener - 1 && LETTER[c] === 1)
  );
}

/** Reads the first argument of a call whose name it is. */
function readCall(bytes: Uint8Array, name: Name, from: number, limit: number, out: Values): void {
  const found = findLiteral(bytes, skipSpace(bytes, from, limit), limit);
  if (!found || found.literal.end <= found.literal.start || isGlue(bytes, found.literal)) return;
  out.push(valueOf(name, found.literal, "call", "direct", true));
}

/** Behind a name and a tag: a sibling element, or the end of emphasis. */
function readBehindTag(bytes: Uint8Array, name: Name, at: number, close: NameClose, out: Values): void {
  if (bytes[close.next + 1] !== byte.slash) return;
  const colon = readElementSibling(bytes, close.next, name, out);
  if (colon > 0) readBehindTie(bytes, name, close, "colon", colon, out);
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
  if (close.next === close.end && close.quote === 0) {
    // C++: std::string token{"…"}
    const literal = readLiteral(bytes, close.next + 1, bytes.length);
    if (!literal || literal.end <= literal.start) return;
    const behind = bytes[literal.after];
    if (behind !== byte.closeBrace && behind !== byte.comma) return;
    out.push(valueOf(name, literal, "assign", "direct", true));
    if (behind === byte.comma) readElements(bytes, literal.after, name, "assign", out);
    return;
  }
  let p = close.next + 1;
  while (p < limit && p < close.next + 60 && (isSpace(bytes[p]) || isPlain(bytes[p] as number))) p++;
  const equals = bytes[p] === byte.closeBrace ? skipBlanks(bytes, p + 1, limit) : 0;
  if (equals > 0 && bytes[equals] === byte.equals && readTie(bytes, equals)?.operator === "assign")
    readBehindTie(bytes, name, close, "assign", equals + 1, out);
  else if (close.quote > 0) readDeclared(bytes, close.next, name, out);
}

/** Behind a name and a blank, where no sign ties. */
function readSpaced(bytes: Uint8Array, name: Name, at: number, close: NameClose, limit: number, out: Values): void {
  const typed = readBehindBlank(bytes, name, at, close, limit, out);
  if (typed > 0) readBehindTie(bytes, name, close, "assign", typed, out);
}
