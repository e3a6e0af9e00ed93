/**
 * Values in a property of their own: the `default` of a declaration, the `value` beside a `name`, in braces, brackets, arguments and
 * attributes of any language.
 */

import type { Place } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import {
  DELIMITER,
  isBlank,
  isInName,
  isLineEnd,
  maxGap,
  isQuote,
  isSpace,
  LETTER,
  maxAhead,
  maxBehind,
  maxValue,
  skipBlanks,
  skipSpace,
  spells,
} from "./bytes.ts";
import { readElements } from "./list.ts";
import { quoteLength, readLiteral } from "./literal.ts";
import { isPlural, maxValues, valueOf, type Name, type Values } from "./value.ts";
import { findLiteral } from "./wrapper.ts";
import { maxKey, isValueKey } from "./key-words.ts";

/** A key and where what is tied to it begins. */
export interface Property {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Reads the first property of a value's key between `from` and `limit`, without going into brackets or out of them. `own` is the key that
 * the name itself stands under: where it comes again, the next item begins.
 */
export function readProperty(
  bytes: Uint8Array,
  from: number,
  limit: number,
  name: Name,
  place: Place,
  out: Values,
  own?: string,
): boolean {
  let p = from;
  for (;;) {
    const property = nextProperty(bytes, p, limit);
    if (!property) return false;
    if (isValueKey(bytes, property.start, property.end) && pushAt(bytes, property.value, name, place, out)) return true;
    if (
      own !== undefined &&
      property.end - property.start === own.length &&
      latin1(bytes, property.start, property.end) === own
    )
      return false;
    p = property.value;
  }
}

/** Hands on the literal at `from`, behind blanks and wrappers, and those that follow it in a list. */
function pushAt(bytes: Uint8Array, from: number, name: Name, place: Place, out: Values): boolean {
  const p = skipBlanks(bytes, from, from + 40);
  const found = findLiteral(bytes, p, from + maxKey * 4);
  if (found && found.literal.end > found.literal.start) {
    out.push(valueOf(name, found.literal, "colon", place, true));
    if (found.list > 0) readElements(bytes, found.literal.after, name, "colon", out);
    return true;
  }
  if (bytes[p] === byte.openBrace && isPlural(bytes, name.nameEnd)) return readMap(bytes, p + 1, name, out);
  // ParameterKey=Name,ParameterValue=…
  if (found || p !== from || bytes[p - 1] !== byte.equals || bytes[name.nameStart - 1] !== byte.equals) return false;
  let end = p;
  while (end < p + maxValue && end < bytes.length && DELIMITER[bytes[end] as number] === 0) end++;
  if (end > p) out.push(valueOf(name, { start: p, end }, "assign", place, false));
  return end > p;
}

/** Reads every literal of the map that begins at `from` under a name that speaks of several. */
export function readMap(bytes: Uint8Array, from: number, name: Name, out: Values): boolean {
  const limit = Math.min(bytes.length, name.nameEnd + maxAhead);
  const before = out.length;
  for (let p = from, index = 0; index < maxValues; index++) {
    const property = nextProperty(bytes, p, limit);
    if (!property) break;
    const literal = readLiteral(bytes, skipBlanks(bytes, property.value, limit), bytes.length);
    if (literal && literal.end > literal.start) out.push(valueOf(name, literal, "colon", "element", true, { index }));
    p = literal?.after ?? property.value;
  }
  return out.length > before;
}

/** Brackets within brackets, at most: what goes deeper in so little text comes back to no key. */
const maxDepth = 12;

/** The next key at this depth that something is tied to. */
export function nextProperty(bytes: Uint8Array, from: number, limit: number): Property | undefined {
  let depth = 0;
  let p = from;
  while (p < limit) {
    const c = bytes[p] as number;
    const quote = isQuote(c) || c === byte.backslash || c === byte.and ? quoteLength(bytes, p) : 0;
    if (quote > 0) {
      const literal = readLiteral(bytes, p, Math.min(bytes.length, limit + maxKey));
      if (!literal) {
        p += quote;
        continue;
      }
      p = literal.after;
      const value = depth === 0 && literal.end - literal.start <= maxKey ? behindTie(bytes, p) : 0;
      if (value > 0) return { start: literal.start, end: literal.end, value };
    } else if (c === byte.openBrace || c === byte.openSquare || c === byte.open) {
      if (++depth > maxDepth) return undefined;
      p++;
    } else if (c === byte.closeBrace || c === byte.closeSquare || c === byte.close) {
      if (--depth < 0) return undefined;
      p++;
    } else if (isInName(bytes, p)) {
      const start = p;
      while (p < limit && isInName(bytes, p)) p++;
      if (
        depth > 0 ||
        p - start > maxKey ||
        LETTER[bytes[start] as number] !== 1 ||
        !(mayPrecedeKey(bytes[start - 1]) || isPrefixed(bytes, start))
      )
        continue;
      const value = behindTie(bytes, p);
      if (value > 0) return { start, end: p, value };
    } else if (c === byte.hash && isSpace(bytes[p - 1])) while (p < limit && !isLineEnd(bytes[p])) p++;
    else p++;
  }
  return undefined;
}

/** Whether a prefix of a namespace stands before a key: `android:value`, not `:value` and `bind:value`. */
function isPrefixed(bytes: Uint8Array, key: number): boolean {
  if (bytes[key - 1] !== byte.colon) return false;
  let p = key - 1;
  while (p > key - maxKey && LETTER[bytes[p - 1] as number] === 1) p--;
  return p < key - 2 && isSpace(bytes[p - 1]) && latin1(bytes, p, key - 1) !== "bind";
}

/** What may stand before a key without quotes. A colon and a letter before it are those of `:value="…"`, not of a symbol. */
function mayPrecedeKey(c: number | undefined): boolean {
  return (
    isSpace(c) ||
    c === byte.comma ||
    c === byte.openBrace ||
    c === byte.open ||
    c === byte.openSquare ||
    c === byte.semicolon ||
    c === byte.bang
  );
}

/** Behind the tie of a key that ends at `from`; 0 where there is none. */
function behindTie(bytes: Uint8Array, from: number): number {
  let p = from;
  while (p < from + maxKey && isBlank(bytes[p])) p++;
  const c = bytes[p];
  const next = bytes[p + 1];
  if (c === byte.colon) return next === byte.colon ? 0 : next === byte.equals ? p + 2 : p + 1;
  if (c !== byte.equals || next === byte.equals) return 0;
  return next === byte.greater ? p + 2 : p + 1;
}

/** The key whose value the string or word from `opener` on is; undefined where none stands before it. */
export function keyBefore(bytes: Uint8Array, opener: number): Property | undefined {
  let p = opener;
  const limit = Math.max(0, opener - maxKey * 2);
  if (bytes[p - 1] === byte.at) p--; // Objective-C's @"…"
  while (p > limit && isBlank(bytes[p - 1])) p--;
  if (bytes[p - 1] === byte.greater && bytes[p - 2] === byte.equals) p -= 2;
  else if (bytes[p - 1] === byte.colon || bytes[p - 1] === byte.equals) p--;
  else return undefined;
  while (p > limit && isBlank(bytes[p - 1])) p--;
  if (isQuote(bytes[p - 1])) {
    p--;
    while (bytes[p - 1] === byte.backslash) p--;
  } else if (bytes[p - 1] === byte.semicolon) {
    const entity = /&(?:quot|apos|#0?3[49]|#x2[27]);$/i.exec(latin1(bytes, p - 7, p))?.[0].length;
    if (entity === undefined) return undefined;
    p -= entity;
  }
  const end = p;
  while (p > limit && isInName(bytes, p - 1)) p--;
  // Digits are the length of a serialized string; with no key a value stands in brackets or behind a label.
  return p < end && LETTER[bytes[p] as number] === 0 ? undefined : { start: p, end, value: opener };
}

/** Where the braces, brackets or tag that hold `from` begin; -1 where that is farther than is looked. */
export function enclosingStart(bytes: Uint8Array, from: number): number {
  const limit = Math.max(0, from - maxBehind);
  let depth = 0;
  for (let p = from - 1; p >= limit; p--) {
    const c = bytes[p] as number;
    if (isQuote(c)) {
      let q = p - 1;
      while (q >= limit && bytes[q] !== c && !isLineEnd(bytes[q])) q--;
      if (q >= limit && bytes[q] === c) p = q;
    } else if (c === byte.closeBrace || c === byte.closeSquare || c === byte.close) depth++;
    else if (c === byte.openBrace || c === byte.openSquare || c === byte.open) {
      if (depth === 0) return p + 1;
      depth--;
    } else if (c === byte.less && depth === 0 && LETTER[bytes[p + 1] ?? 0] === 1) return p + 1;
    else if (c === byte.greater && depth === 0 && bytes[p - 1] !== byte.equals && bytes[p - 1] !== byte.dash) return -1;
  }
  return -1;
}

/** How far into a block its default may stand. */
const maxDeclared = 600;

/** Whether a name is `key`, `keys` or `auth` alone, which promises nothing: blocks under it are everywhere. */
function isBare(bytes: Uint8Array, { nameStart, nameEnd }: Name): boolean {
  const length = nameEnd - nameStart;
  return (
    (length === 3 && spells(bytes, nameStart, "key")) ||
    (length === 4 && (spells(bytes, nameStart, "keys") || spells(bytes, nameStart, "auth")))
  );
}

/** Reads the default or value in the block, list or call that begins at `from`: `{`, `[`, `(`, `array(`, `Field(`. */
export function readDeclared(bytes: Uint8Array, from: number, name: Name, out: Values): boolean {
  if (isBare(bytes, name)) return false;
  const limit = Math.min(bytes.length, from + maxDeclared);
  let p = from;
  while (p < from + 60 && (isInName(bytes, p) || bytes[p] === byte.dot || bytes[p] === byte.colon)) p++;
  while (p < from + 60 && p > from && isBlank(bytes[p])) p++;
  const c = bytes[p];
  if (c !== byte.openBrace && c !== byte.openSquare && c !== byte.open) return false;
  const inner = skipSpace(bytes, p + 1, limit);
  if (readProperty(bytes, bytes[inner] === byte.openBrace ? inner + 1 : p + 1, limit, name, "declared", out))
    return true;
  const holdsSeveral = c === byte.openBrace && (isPlural(bytes, name.nameEnd) || isByHost(bytes, p + 1));
  return holdsSeveral && readMap(bytes, p + 1, name, out);
}

/** Whether the keys of a map are hosts, as in Composer's `"gitlab-token": {"git.acme.dev": "…"}`. */
function isByHost(bytes: Uint8Array, from: number): boolean {
  return /^\s*["'][\w-]{1,40}(?:\.[\w-]{1,40}){1,4}["']\s*:/.test(latin1(bytes, from, from + maxGap));
}

/** Reads the value beside a name that is itself the value of the key at `key`: before or behind it in the same brackets or tag. */
export function readSibling(bytes: Uint8Array, after: number, name: Name, key: Property, out: Values): boolean {
  const own = latin1(bytes, key.start, key.end);
  const limit = Math.min(bytes.length, after + maxAhead);
  const start = enclosingStart(bytes, key.start);
  const isTag = start > 0 && bytes[start - 1] === byte.less;
  const end = isTag ? tagEnd(bytes, after, limit) : limit;
  if (readProperty(bytes, after, end, name, "sibling", out, own)) return true;
  if (start < 0) return false;
  if (readProperty(bytes, start, key.start, name, "sibling", out, own)) return true;
  return /^for[A-Z]/.test(own) && readFirst(bytes, start, key.start, name, out);
}

/** `set("value", forKey: "NAME")`, `setValue:@"value" forHTTPHeaderField:@"NAME"`: the literal before the key. */
function readFirst(bytes: Uint8Array, from: number, to: number, name: Name, out: Values): boolean {
  let p = to - 1;
  while (p > from && (isSpace(bytes[p]) || bytes[p] === byte.comma)) p--;
  const quote = bytes[p];
  if (!isQuote(quote)) return false;
  let start = p;
  while (start > from && bytes[start - 1] !== quote) start--;
  if (start <= from || start === p) return false;
  out.push(valueOf(name, { start, end: p }, "call", "sibling", true));
  return true;
}

/** Where the tag ends that `from` stands in. */
export function tagEnd(bytes: Uint8Array, from: number, limit: number): number {
  let p = from;
  while (p < limit && bytes[p] !== byte.greater) {
    if (bytes[p] === byte.double || bytes[p] === byte.single) {
      const quote = bytes[p];
      let q = p + 1;
      while (q < limit && bytes[q] !== quote) q++;
      p = q;
    }
    p++;
  }
  return Math.min(p, limit);
}
