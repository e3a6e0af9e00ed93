/**
 * What stands behind a name and a sign and is no secret, whatever the rest of the name promises: a name of the code, a call without
 * arguments, an empty list, a literal too short. Half of what signs tie is of this kind, and is cheaper to leave out here than to read.
 */

import { digits as DIGIT } from "../characters.ts";
import { ALNUM, isBlank, isLineEnd, isQuote, isSpace, LETTER } from "../locate/syntax/bytes.ts";
import { type ByteAt, maxBlanks, startOf } from "./byte-at.ts";

/** The shortest value that may be a secret, and the shortest under `key` or `auth` alone, in bytes. */
const shortest = 6;
const shortestOfKey = 16;
/** Names of code that are longer may be random letters. */
const longestName = 19;
/** How far a type is looked over that a comma goes on in: `(token: String, key: Int = 5)`. */
const maxType = 64;

/** Whether what stands at `from`, behind the sign that ties it to the name from `at` to `nameEnd`, is no secret. */
export function isIdle(byte: ByteAt, at: number, nameEnd: number, from: number): boolean {
  const p = afterBlanks(byte, from);
  const first = byte(p);
  if (isQuote(first)) return isShortLiteral(byte, p, shortestUnder(byte, at, nameEnd)) && first !== 0x60;
  if (first === 0x5b) return byte(p + 1) === 0x5d && endsValue(byte(p + 2));
  if (first === 0x7b) return isIdleInBraces(byte, p);
  let end = first === 0x24 ? p + 1 : p;
  if (ALNUM[byte(end)] === 0) return false;
  let digits = 0;
  while (end < p + longestName && (ALNUM[byte(end)] === 1 || byte(end) === 0x2e))
    digits += DIGIT[byte(end++)] as number;
  const length = end - p;
  const close = byte(end);
  if (close === 0x28) return first !== 0x24 && digits === 0 && isPlainCall(byte, end);
  if (!endsValue(close) && close !== 0x5d && !(close === 0x20 && isOperator(byte(end + 1)))) return false;
  if ((close === 0x2c || close === 0x5d || close === 0x20) && reachesEquals(byte, end)) return false;
  const isShort = length < shortestUnder(byte, at, nameEnd);
  const isRest = isLineEnd(close) || ((close === 0x2c || close === 0x3b) && isLineEnd(byte(end + 1)));
  if (isShort && isRest) return true;
  return (isShort || digits === 0) && isInsideLine(byte, at);
}

/** Whether the braces at `open` hold nothing, a name of the code, or a template's: `key={id}`, `token: {{ .Values.token }}`. */
function isIdleInBraces(byte: ByteAt, open: number): boolean {
  const isTemplate = byte(open + 1) === 0x7b && (byte(open + 2) === 0x20 || byte(open + 2) === 0x2d);
  let p = isTemplate ? open + 3 : open + 1;
  const limit = isTemplate ? p + maxType : p + longestName;
  while (
    p < limit &&
    (LETTER[byte(p)] === 1 ||
      byte(p) === 0x2e ||
      (isTemplate && (byte(p) === 0x20 || byte(p) === 0x7c || byte(p) === 0x2d)))
  )
    p++;
  if (byte(p) !== 0x7d || (isTemplate && byte(p + 1) !== 0x7d)) return false;
  const behind = byte(isTemplate ? p + 2 : p + 1);
  return endsValue(behind) || behind === 0x20 || behind === 0x3e || behind === 0x2f;
}

/** Whether names alone stand in the parentheses of a call, and nothing is asked of what it gives. */
function isPlainCall(byte: ByteAt, open: number): boolean {
  let p = open + 1;
  while (
    p < open + maxType &&
    (LETTER[byte(p)] === 1 || byte(p) === 0x2e || byte(p) === 0x2c || byte(p) === 0x20 || byte(p) === 0x24)
  )
    p++;
  return byte(p) === 0x29 && endsValue(byte(p + 1));
}

/** Whether a byte goes on with what a name of the code begins. */
function isOperator(c: number): boolean {
  return c === 0x3f || c === 0x7c || c === 0x26 || c === 0x2b || c === 0x3c || c === 0x3e || c === 0x2a || c === 0x21;
}

/** Whether a literal of fewer bytes than `least` stands at `p` that nothing is joined to. */
function isShortLiteral(byte: ByteAt, p: number, least: number): boolean {
  const quote = byte(p);
  let end = p + 1;
  while (end <= p + least && byte(end) !== quote) {
    if (byte(end) === 0x5c || byte(end) < 0x20) return false;
    end++;
  }
  if (end === p + 1 || end > p + least || byte(p + 1) === 0x7b) return false;
  let behind = afterBlanks(byte, end + 1);
  if (isLineEnd(byte(behind))) {
    const line = behind;
    while (behind < line + maxBlanks && isSpace(byte(behind))) behind++;
  }
  const c = byte(behind);
  return c > 0x20 && !isQuote(c) && c !== 0x2b && c !== 0x2e && c !== 0x26 && c !== 0x5c && c !== 0x5f;
}

/** The shortest value that may be a secret under the name, in bytes. */
function shortestUnder(byte: ByteAt, at: number, nameEnd: number): number {
  const first = byte(at) | 32;
  const length = nameEnd - at;
  const isAlone =
    (first === 0x6b && (length === 3 || (length === 4 && (byte(at + 3) | 32) === 0x73))) || // key, keys
    (first === 0x61 && length === 4); // auth
  return isAlone && startOf(byte, at) === at ? shortestOfKey : shortest;
}

/** Whether a literal too short to be a secret stands at `from`, behind white space: `getKey("id")`, `key === "id"`. */
export function isShortBehind(byte: ByteAt, at: number, nameEnd: number, from: number): boolean {
  let p = from;
  while (p < from + maxBlanks && isSpace(byte(p))) p++;
  return isQuote(byte(p)) && isShortLiteral(byte, p, shortestUnder(byte, at, nameEnd));
}

/** Whether a value without quotes ends before the byte. */
function endsValue(c: number): boolean {
  return c === 0x2c || c === 0x3b || c === 0x29 || c === 0x7d || isLineEnd(c);
}

/** Whether an equals sign stands behind what may be a type. */
export function reachesEquals(byte: ByteAt, from: number): boolean {
  for (let p = from; p < from + maxType; p++) {
    const c = byte(p);
    if (c === 0x3d) return true;
    if (c === 0x28) return DIGIT[byte(p + 1)] === 1; // VARCHAR(64) =
    if ((c < 0x20 && c !== 0x09) || c === 0x22 || c === 0x29 || c === 0x3b || c === 0x7b || c === 0x7d) return false;
  }
  return true;
}

/** Whether more than a shell's `export` and the signs of comments and lists stands before the name on its line: the line is none of a file of settings. */
function isInsideLine(byte: ByteAt, at: number): boolean {
  let p = startOf(byte, at) - 1;
  const limit = p - 16;
  while (p > limit && isBlank(byte(p))) p--;
  const c = byte(p);
  if (LETTER[c] === 1) {
    const last = p;
    while (p > last - 8 && LETTER[byte(p)] === 1) p--;
    if (byte(p) === 0x2d || c === 0x5f) return false;
    // Of export, set, env, ARG, local, global, readonly and declare -x none ends like other words but let and const.
    if (c === 0x74) return byte(last - 2) === 0x6c || byte(last - 2) === 0x6e;
    const folded = c | 32;
    return (
      folded !== 0x74 && folded !== 0x76 && folded !== 0x67 && folded !== 0x6c && folded !== 0x79 && folded !== 0x78
    );
  }
  return c > 0x20 && c !== 0x23 && c !== 0x2a && c !== 0x2d && c !== 0x2f && c !== 0x3a && c !== 0x3b && c < 0x80;
}

/** Whether what stands behind the comma may be the value of the string at `opener`, or say its default: not where a word alone is handed on. */
export function mayBeArgument(byte: ByteAt, opener: number, comma: number): boolean {
  let q = opener - 1;
  while (q > opener - maxBlanks && isSpace(byte(q))) q--;
  const before = byte(q);
  if (before === 0x28) return !isHandedOn(byte, comma + 1);
  return (
    before === 0x2c || before === 0x7b || before === 0x5b || isSpace(before) || (q < opener - 1 && LETTER[before] === 1)
  );
}

/** Whether a name alone stands at `from` that a parenthesis closes: `put("token", token)`. */
function isHandedOn(byte: ByteAt, from: number): boolean {
  let p = from;
  while (p < from + maxBlanks && isSpace(byte(p))) p++;
  const start = p;
  while (p < start + 2 * longestName && (ALNUM[byte(p)] === 1 || byte(p) === 0x2e || byte(p) === 0x24)) p++;
  return p > start && byte(p) === 0x29 && byte(p + 1) !== 0x2e;
}

/** Where no blank stands. */
export function afterBlanks(byte: ByteAt, from: number): number {
  let p = from;
  while (p < from + maxBlanks && isBlank(byte(p))) p++;
  return p;
}
