/** What is taken where the environment, or a map, does not hold a name. */

import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { ALNUM, isBlank, isLineEnd, isQuote, isSpace, maxGap } from "./bytes.ts";
import { readLiteral } from "./literal.ts";
import { valueOf, type Name, type Values } from "./value.ts";
import { findLiteral, skipComments } from "./wrapper.ts";
import { anyWord } from "../../word-list.ts";

/** Methods that write their text into the field that a look-up found, in tests of pages. */
const fills: ReadonlySet<string> = new Set(
  "type fill sendKeys send_keys setValue clearAndType typeText type_text pressSequentially".split(" "),
);

/** Methods that take what stands for what is missing, and those that only convert. */
const givesDefault = anyWord({
  is: (
    "unwrap_or unwrap_or_else or_else get_or_else get_or_default get_or_insert if_blank if_null if_empty if_none or default default_value " +
    "value_or coalesce withDefault ok_or"
  ).split(" "),
});
const converts = anyWord({
  is: "to_s to_string ok trim strip presence as_deref as_ref get value asString clear click first".split(" "),
});

/** Reads the fallback behind a look-up that ends at `from`: `.unwrap_or("…")`, `{ "…" }`, `? x : "…"`, `if x else "…"`. */
export function readFallback(bytes: Uint8Array, from: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  let p = skipComments(bytes, from, limit);
  for (let calls = 0; calls < 3 && bytes[p] === byte.dot; calls++) {
    let end = p + 1;
    while (end < limit && ALNUM[bytes[end] as number] === 1) end++;
    const method = latin1(bytes, p + 1, end);
    if (givesDefault.test(method) || fills.has(method))
      return push(bytes, insideCall(bytes, end, limit), limit, name, out);
    if (!converts.test(method)) return;
    p = end;
    if (bytes[p] === byte.open && bytes[p + 1] === byte.close) p += 2;
    p = skipComments(bytes, p, limit);
  }
  const c = bytes[p];
  const arm = c === byte.openBrace ? otherArm.exec(latin1(bytes, p, limit)) : null;
  if (arm) return push(bytes, p + arm[0].length, limit, name, out);
  if (c === byte.openBrace) return push(bytes, skipComments(bytes, p + 1, limit), limit, name, out);
  if (c === byte.question && (bytes[p + 1] === byte.colon || bytes[p + 1] === byte.question))
    return push(bytes, p + 2, limit, name, out);
  if (c === byte.bar && bytes[p + 1] === byte.bar) return push(bytes, p + 2, limit, name, out);
  if (c === byte.question) {
    // A choice: the look-up again, then the fallback.
    for (let q = p + 1; q < limit && !isLineEnd(bytes[q]); q++)
      if (bytes[q] === byte.colon && bytes[q + 1] !== byte.colon && bytes[q - 1] !== byte.colon)
        return push(bytes, q + 1, limit, name, out);
  }
  if (isWord(bytes, p, "do")) return push(bytes, skipComments(bytes, p + 2, limit), limit, name, out); // Ruby
  // Clojure: (or (System/getenv "NAME") "…")
  if (isQuote(c) && latin1(bytes, name.nameStart - 8, name.nameStart - 1).endsWith("getenv "))
    return push(bytes, p, limit, name, out);
  if (isWord(bytes, p, "if") || isWord(bytes, p, "in"))
    for (let q = p + 2; q < limit && !isLineEnd(bytes[q]); q++)
      if (isWord(bytes, q, "else")) return push(bytes, q + 4, limit, name, out);
}

/** What a match takes where there is nothing: `{ Some(k) => k, None => "…" }`, `{ Ok(v) => v, Err(_) => "…" }`. */
const otherArm = /^\{\s*(?:Some|Ok)\((\w{1,20})\)\s*=>\s*\1\s*,\s*(?:None|Err\(\w{1,8}\)|_)\s*=>\s*/;

/** Reads what PowerShell takes where a variable of the environment is not set: `{ $env:NAME } else { '…' }`. `from` is the brace. */
export function readElse(bytes: Uint8Array, from: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  const branch = /^\}\s{0,4}else\s{0,4}\{\s{0,4}/i.exec(latin1(bytes, from, limit))?.[0].length;
  if (branch !== undefined) push(bytes, from + branch, limit, name, out);
}

/** Reads the default that a template's filter gives: `{{ token | default('…') }}`. `bar` is behind the sign. */
export function readFilter(bytes: Uint8Array, bar: number, name: Name, out: Values): boolean {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  const p = skipComments(bytes, bar, limit);
  if (!/^(?:default|d|ifNone|else)[ (:]/.test(latin1(bytes, p, p + 10))) return false;
  let q = p;
  while (q < limit && ALNUM[bytes[q] as number] === 1) q++;
  push(bytes, bytes[q] === byte.colon ? q + 1 : q, limit, name, out);
  return true;
}

/** Reads the default at the end of calls behind a name: `z.string().min(16).default("…")`. */
export function readChain(bytes: Uint8Array, from: number, name: Name, out: Values): boolean {
  const limit = Math.min(bytes.length, name.nameEnd + 2 * maxGap);
  let p = from;
  for (let calls = 0; calls < 8; calls++) {
    const start = p;
    while (p < limit && (ALNUM[bytes[p] as number] === 1 || bytes[p] === byte.dot)) p++;
    if (bytes[p] !== byte.open || p === start) return false;
    let method = p;
    while (method > start && ALNUM[bytes[method - 1] as number] === 1) method--;
    if (calls > 0 && givesDefault.test(latin1(bytes, method, p))) {
      push(bytes, p, limit, name, out);
      return true;
    }
    p = behindCall(bytes, p, limit);
    if (p < 0) return false;
    p = skipComments(bytes, p, limit);
    if (bytes[p] !== byte.dot) return false;
  }
  return false;
}

/** The same behind the call whose arguments `from` stands in: `option("--token", help = "x").default("…")`. */
export function readChainBehindCall(bytes: Uint8Array, from: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + 2 * maxGap);
  const close = behindCall(bytes, from - 1, limit);
  if (close > 0 && bytes[close] === byte.dot) readFallback(bytes, close, name, out);
}

/** Behind the parenthesis that closes what `open` opened; -1 where it is not near. */
function behindCall(bytes: Uint8Array, open: number, limit: number): number {
  let depth = 1;
  for (let p = open + 1; p < limit; p++) {
    const c = bytes[p];
    if (isQuote(c)) {
      const literal = readLiteral(bytes, p, limit);
      if (literal) p = literal.after - 1;
    } else if (c === byte.open) depth++;
    else if (c === byte.close && --depth === 0) return p + 1;
  }
  return -1;
}

/**
 * Reads the default of an expansion that stands where the value does: `TOKEN=${1:-"…"}`, Spring's `${TOKEN:…}`. Whether one stands there: with
 * no default it is a reference.
 */
export function readExpansion(bytes: Uint8Array, from: number, name: Name, out: Values): boolean {
  if (bytes[from] !== byte.dollar || bytes[from + 1] !== byte.openBrace) return false;
  let p = from + 2;
  while (p < from + maxGap && (ALNUM[bytes[p] as number] === 1 || bytes[p] === byte.dot || bytes[p] === byte.dash)) p++;
  if (bytes[p] !== byte.colon) return bytes[p] === byte.closeBrace;
  const sign = bytes[p + 1];
  if (sign === byte.question || sign === byte.plus) return true;
  readDefault(bytes, sign === byte.dash || sign === byte.equals ? p + 2 : p + 1, name, out);
  return true;
}

function isWord(bytes: Uint8Array, at: number, word: string): boolean {
  return isSpace(bytes[at - 1]) && isSpace(bytes[at + word.length]) && latin1(bytes, at, at + word.length) === word;
}

/** Behind the bracket of a call and the arguments of a closure: `(|_| `, `(() => `, ` { `. */
function insideCall(bytes: Uint8Array, from: number, limit: number): number {
  let p = skipComments(bytes, from, limit);
  if (bytes[p] !== byte.open && bytes[p] !== byte.openBrace) return limit;
  p = skipComments(bytes, p + 1, limit);
  if (bytes[p] === byte.bar) {
    p++;
    while (p < limit && bytes[p] !== byte.bar) p++;
    p++;
  } else if (bytes[p] === byte.open && bytes[p + 1] === byte.close) {
    p += 2;
    while (
      p < limit &&
      (isBlank(bytes[p]) || bytes[p] === byte.equals || bytes[p] === byte.dash || bytes[p] === byte.greater)
    )
      p++;
  }
  return skipComments(bytes, p, limit);
}

function push(bytes: Uint8Array, from: number, limit: number, name: Name, out: Values): void {
  const found = findLiteral(bytes, skipComments(bytes, from, limit), limit);
  if (found && found.literal.end > found.literal.start) out.push(valueOf(name, found.literal, "or", "fallback", true));
}

/** Reads the value of `${NAME:-value}`; whether the name stands so. `${NAME:?text}` holds a text for people. */
export function readShellDefault(bytes: Uint8Array, name: Name, out: Values): boolean {
  const { nameStart, nameEnd } = name;
  if (bytes[nameStart - 1] !== byte.openBrace || bytes[nameStart - 2] !== byte.dollar) return false;
  const sign = bytes[nameEnd + 1];
  if (sign === byte.question || sign === byte.plus || bytes[nameEnd] === byte.question) return true;
  if (sign !== byte.dash && sign !== byte.equals) return false;
  readDefault(bytes, nameEnd + 2, name, out);
  return true;
}

function readDefault(bytes: Uint8Array, start: number, name: Name, out: Values): boolean {
  const limit = Math.min(bytes.length, start + 200);
  const literal = isQuote(bytes[start]) ? readLiteral(bytes, start, limit) : undefined;
  let end = start;
  while (!literal && end < limit && bytes[end] !== byte.closeBrace && !isSpace(bytes[end]) && !isQuote(bytes[end]))
    end++;
  if (!literal && bytes[end] !== byte.closeBrace) return false;
  const span = literal ?? { start, end };
  if (span.end > span.start) out.push(valueOf(name, span, "assign", "fallback", literal !== undefined));
  return span.end > span.start;
}
