/** What stands between a sign and its literal: a type, brackets, a constructor, a conversion, a comment. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { ALNUM, isBlank, isLineEnd, isQuote, isSpace, LETTER, lineEndAt } from "./bytes.ts";
import { readLiteral, type Literal } from "./literal.ts";
import { charactersIn } from "../../characters.ts";
import { anyWord } from "../../word-list.ts";

/** A literal and what it stands in. */
export interface Wrapped {
  readonly literal: Literal;
  /** The bracket that opens just before it, where more literals may follow that are values as well; 0 where none does. */
  readonly list: number;
}

/** How many wrappers are looked into. */
const maxDepth = 5;

/** The literal at `from`, or in what wraps it there; undefined where neither stands. */
export function findLiteral(bytes: Uint8Array, from: number, limit: number): Wrapped | undefined {
  let p = from;
  let list = 0;
  for (let depth = 0; depth <= maxDepth; depth++) {
    const c = bytes[p];
    if (c === undefined || p >= limit) return undefined;
    const literal = readLiteral(bytes, p, bytes.length);
    if (literal) return isKey(bytes, literal, list) ? undefined : { literal, list };
    if (c === byte.openSquare) {
      const typed = skipArrayType(bytes, p, limit);
      list = typed > p ? 0 : byte.openSquare;
      p = typed > p ? typed : insideOf(bytes, p, limit);
    } else if (c === byte.openBrace) {
      list = byte.openBrace;
      p = insideOf(bytes, p, limit);
    } else if (c === byte.open) {
      const cast = skipCast(bytes, p, limit);
      if (cast === p) list = byte.open;
      p = cast > p ? cast : skipTypeArgument(bytes, insideOf(bytes, p, limit), limit);
    } else if (c === byte.less && bytes[p + 1] === byte.less) p += 2; // Erlang's <<"…">>
    else if (c === byte.dollar && bytes[p + 1] === byte.open) {
      p = insideOf(bytes, p + 1, limit);
      if (bytes[p] === 0x63 && bytes[p + 3] === byte.space) p += 4; // $(cat <<EOF
    } else if (c === byte.at || c === byte.and || c === byte.star) p++;
    else if (LETTER[c] === 1) {
      const callee = skipCallee(bytes, p, limit);
      if (callee === p) return undefined;
      const opener = bytes[callee - 1];
      list =
        opener === byte.openBrace || opener === byte.openSquare || isListOf(bytes, p, callee - 1)
          ? (opener as number)
          : 0;
      p = isSpace(opener) ? callee : insideOf(bytes, callee - 1, limit);
    } else return undefined;
  }
  return undefined;
}

/** Whether a literal is the key of a map: `{"name": …`, `['name' => …`. */
function isKey(bytes: Uint8Array, { after }: Literal, list: number): boolean {
  if (list === 0) return false;
  let p = after;
  while (p < after + 40 && isSpace(bytes[p])) p++;
  return (
    (bytes[p] === byte.colon && bytes[p + 1] !== byte.colon) ||
    (bytes[p] === byte.equals && bytes[p + 1] !== byte.equals)
  );
}

/** Behind the type in `(str, "…")`; `from` where none stands there. */
function skipTypeArgument(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit && p < from + 24 && ALNUM[bytes[p] as number] === 1) p++;
  if (p === from || bytes[p] !== byte.comma) return from;
  const next = skipComments(bytes, p + 1, limit);
  return isQuote(bytes[next]) ? next : from;
}

/** Behind a bracket, white space and comments. */
function insideOf(bytes: Uint8Array, bracket: number, limit: number): number {
  return skipComments(bytes, bracket + 1, limit);
}

/** Where what is neither white space nor a comment begins. */
export function skipComments(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit) {
    const c = bytes[p];
    if (isSpace(c)) p++;
    else if (c === byte.hash && bytes[p + 1] !== byte.double && bytes[p + 1] !== byte.hash)
      p = lineEndAt(bytes, p, limit);
    else if (c === byte.slash && bytes[p + 1] === byte.slash) p = lineEndAt(bytes, p, limit);
    else if (c === byte.slash && bytes[p + 1] === byte.star) {
      p += 2;
      while (p < limit && !(bytes[p] === byte.star && bytes[p + 1] === byte.slash)) p++;
      p += 2;
    } else break;
  }
  return Math.min(p, limit);
}

/** Behind `[]string{`'s and `[3]byte(`'s brackets; `from` where values stand in them. */
function skipArrayType(bytes: Uint8Array, from: number, limit: number): number {
  let p = from + 1;
  while (p < limit && p < from + 8 && ((bytes[p]! >= 0x30 && bytes[p]! <= 0x39) || bytes[p] === byte.dot)) p++;
  return bytes[p] === byte.closeSquare && LETTER[bytes[p + 1] ?? 0] === 1 ? p + 1 : from;
}

/** Behind a cast: `(string)`, `(const char *)`; `from` where there is none. */
function skipCast(bytes: Uint8Array, from: number, limit: number): number {
  let p = from + 1;
  if (LETTER[bytes[p] ?? 0] !== 1) return from;
  while (
    p < limit &&
    p < from + 40 &&
    (ALNUM[bytes[p] as number] === 1 || bytes[p] === byte.space || bytes[p] === byte.star)
  )
    p++;
  if (bytes[p] !== byte.close) return from;
  p++;
  while (p < limit && isBlank(bytes[p])) p++;
  return p;
}

/** Behind the bracket that a callee opens, or behind `new` and its kin and the blank; `from` where the literal is none of its own. */
function skipCallee(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (
    p < limit &&
    (ALNUM[bytes[p] as number] === 1 || bytes[p] === byte.dot || bytes[p] === byte.colon || bytes[p] === byte.backslash)
  )
    p++;
  const end = p;
  if (bytes[p] === byte.bang) p++; // vec![
  if (bytes[p] === byte.less) p = skipGeneric(bytes, p, limit);
  if (bytes[p] === byte.openSquare && bytes[p + 1] === byte.closeSquare) p += 2; // String[]{
  if (bytes[p] === byte.space && p > end && bytes[p + 1] === byte.openBrace) p++;
  const c = bytes[p];
  if (c === byte.open) return wrapsLiteral(latin1(bytes, from, end)) ? p + 1 : from;
  if (c === byte.openBrace || (c === byte.openSquare && p > end)) return p + 1;
  if (c === byte.space) {
    const word = latin1(bytes, from, end);
    if (introduces.has(word) || (isQuote(bytes[p + 1]) && packs.test(word))) return p + 1;
  }
  return from;
}

const introduces: ReadonlySet<string> = new Set(["new", "await", "mut", "const", "ref", "box", "move", "static"]);

/** What Haskell, OCaml and F# put before a literal without a bracket: `T.pack "…"`, `Some "…"`. */
const packs = /(?:^|\.)(?:pack|fromString|encodeUtf8|Just|Some|Secret)$/;

function skipGeneric(bytes: Uint8Array, from: number, limit: number): number {
  let p = from + 1;
  while (p < limit && p < from + 60 && bytes[p] !== byte.greater) {
    if (isLineEnd(bytes[p]) || isQuote(bytes[p])) return from;
    p++;
  }
  while (bytes[p] === byte.greater) p++;
  return p;
}

/** Whether a call hands its literal on: a constructor, a conversion, a look-up with a default; not a method of some value. */
function wrapsLiteral(callee: string): boolean {
  return !callee.includes(".") || handsOn.test(callee.slice(callee.lastIndexOf(".") + 1));
}

/** Methods of many libraries that hand their literal on. */
const handsOn = anyWord({
  is: (
    "getenv get env from of asList valueOf fromString String b64decode getOrElse orElse Representation encode decode ofNullable some just " +
    "literal str choice Option Argument Field Query Header Parameter Setting"
  ).split(" "),
});

const makesList: ReadonlySet<string> = new Set(
  "of asList listOf arrayOf setOf mutableListOf array list set tuple frozenset newHashSet newArrayList c List Set Array Seq Vector".split(
    " ",
  ),
);

/** Whether a call makes a list of all its arguments. */
function isListOf(bytes: Uint8Array, from: number, end: number): boolean {
  const callee = latin1(bytes, Math.max(from, end - 40), end);
  return makesList.has(callee.slice(Math.max(callee.lastIndexOf("."), callee.lastIndexOf(":")) + 1));
}

/** Skips a type between name and value: `password: string = "…"`, `let key: &'static str = "…"`, VB's `As String = "…"`. */
export function skipType(bytes: Uint8Array, from: number, limit: number): number {
  const first = bytes[from] as number;
  if (LETTER[first] !== 1 && first !== byte.and && first !== byte.openSquare && first !== byte.star) return from;
  const stop = Math.min(limit, from + maxType);
  let p = from;
  while (p < stop && (isInType(bytes[p] as number) || (first === byte.openSquare && bytes[p] === byte.semicolon))) p++;
  if (bytes[p] === byte.open && (bytes[p + 1] as number) >= 0x30 && (bytes[p + 1] as number) <= 0x39) {
    // VARCHAR2(64) :=
    while (p < stop && bytes[p] !== byte.close) p++;
    p++;
    while (p < stop && (isBlank(bytes[p]) || bytes[p] === byte.colon)) p++;
    return bytes[p] === byte.equals ? p + 1 : from;
  }
  if (bytes[p] !== byte.equals || bytes[p + 1] === byte.equals || bytes[p + 1] === byte.greater) return from;
  // `name: value=` at the end of base64 is no type.
  if (!isBlank(bytes[p - 1]) && !(bytes[p - 1] === byte.colon && isBlank(bytes[p + 1]))) return from; // Ada's `: String :=`
  p++;
  while (p < limit && isBlank(bytes[p])) p++;
  return p;
}

/** The same without a sign before the type: Go's `password string = "…"`, VB's `Password As String = "…"`. */
export function skipDeclaredType(bytes: Uint8Array, from: number, limit: number): number {
  const valued = isValued[bytes[from] ?? 0] === 1 ? valueClause.exec(latin1(bytes, from, from + maxType)) : null;
  if (valued) return from + valued[0].length;
  const isAs = (bytes[from]! | 32) === 0x61 && (bytes[from + 1]! | 32) === 0x73 && isBlank(bytes[from + 2]);
  const typed = skipType(bytes, isAs ? from + 3 : from, limit);
  if (isAs || typed === from) return isAs && typed === from + 3 ? from : typed;
  // One word: more would be prose.
  let p = from;
  while (p < typed && !isBlank(bytes[p])) p++;
  while (isBlank(bytes[p]) || bytes[p] === byte.colon) p++;
  return bytes[p] === byte.equals ? typed : from;
}

/** COBOL's `PIC X(24) VALUE '…'`, ABAP's `TYPE string VALUE '…'`. */
const valueClause = /^(?:(?:TYPE|LENGTH|PIC(?:TURE)?(?: IS)?) +[\w()]{1,24} +){1,2}VALUE +(?=['"])/i;
const isValued: Uint8Array = charactersIn("TtPpLl");

/** The longest type that is looked over, in bytes. */
const maxType = 60;

function isInType(c: number): boolean {
  return (
    ALNUM[c] === 1 ||
    isBlank(c) ||
    c === byte.dot ||
    c === byte.question ||
    c === byte.openSquare ||
    c === byte.closeSquare ||
    c === byte.less ||
    c === byte.greater ||
    c === byte.comma ||
    c === byte.bar ||
    c === byte.and ||
    c === byte.star ||
    c === byte.colon ||
    c === byte.single
  );
}

/** Skips the brackets of an array's name: `[]`, `[64]`. Stays where it is an index by name. */
export function skipDimension(bytes: Uint8Array, from: number): number {
  let p = from + 1;
  while (p < from + 8 && (bytes[p] as number) >= 0x30 && (bytes[p] as number) <= 0x39) p++;
  return bytes[p] === byte.closeSquare ? p + 1 : from;
}
