/** What is taken where the environment, or a map, does not hold a name. */

import { latin1 } from "../../text.ts";
import { ALNUM, byte, isBlank, isLineEnd, isQuote, isSpace, maxGap } from "./bytes.ts";
import { readLiteral } from "./literal.ts";
import { valueOf, type Name, type Values } from "./value.ts";
import { findLiteral, skipComments } from "./wrapper.ts";

/** Methods that take what stands for what is missing, and those that only convert. */
const givesDefault =
  /^(?:unwrap_or(?:_else)?|or_?else|get_?or_?(?:else|default|insert)|if_?(?:blank|null|empty|none)|or|default(?:_?value)?|value_or|coalesce|withDefault|ok_or)$/i;
const converts = /^(?:to_?s(?:tring)?|ok|trim|strip|presence|as_deref|as_ref|get|value|asString)$/i;

/** Reads the fallback behind a look-up that ends at `from`: `.unwrap_or("…")`, `{ "…" }`, `? x : "…"`, `if x else "…"`. */
export function readFallback(bytes: Uint8Array, from: number, name: Name, out: Values): void {
  const limit = Math.min(bytes.length, name.nameEnd + maxGap);
  let p = skipComments(bytes, from, limit);
  for (let calls = 0; calls < 3 && bytes[p] === byte.dot; calls++) {
    let end = p + 1;
    while (end < limit && ALNUM[bytes[end] as number] === 1) end++;
    const method = latin1(bytes, p + 1, end);
    if (givesDefault.test(method)) return push(bytes, insideCall(bytes, end, limit), limit, name, out);
    if (!converts.test(method)) return;
    p = end;
    if (bytes[p] === byte.open && bytes[p + 1] === byte.close) p += 2;
    p = skipComments(bytes, p, limit);
  }
  const c = bytes[p];
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
  if (isWord(bytes, p, "if") || isWord(bytes, p, "in"))
    for (let q = p + 2; q < limit && !isLineEnd(bytes[q]); q++)
      if (isWord(bytes, q, "else")) return push(bytes, q + 4, limit, name, out);
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
  const start = nameEnd + 2;
  const limit = Math.min(bytes.length, start + 200);
  const literal = isQuote(bytes[start]) ? readLiteral(bytes, start, limit) : undefined;
  let end = start;
  while (!literal && end < limit && bytes[end] !== byte.closeBrace && !isSpace(bytes[end]) && !isQuote(bytes[end]))
    end++;
  if (!literal && bytes[end] !== byte.closeBrace) return true;
  const span = literal ?? { start, end };
  if (span.end > span.start) out.push(valueOf(name, span, "assign", "fallback", literal !== undefined));
  return true;
}
