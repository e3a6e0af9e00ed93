/** Values without quotes: to the end of the line in files of settings, to the next delimiter elsewhere. */

import type { Operator } from "../../../core/named.ts";
import * as byte from "./chars.ts";
import { latin1 } from "../../text.ts";
import { schemeLength } from "../scheme.ts";
import { ALNUM, DELIMITER, isBlank, isLineEnd, isQuote, isSpace, lineStartAt, maxValue } from "./bytes.ts";
import { readLongToken } from "./long-token.ts";
import { valueOf, type Name, type NamedValue } from "./value.ts";

/** A value without quotes that begins at `p`. */
export function readPlain(bytes: Uint8Array, p: number, name: Name, operator: Operator): NamedValue | undefined {
  const limit = Math.min(bytes.length, p + maxValue);
  const { nameStart, nameEnd } = name;
  const wholeLine = (operator === "assign" || operator === "colon") && beginsLine(bytes, nameStart);
  const isBlock = operator === "colon" && (bytes[p] === byte.bar || bytes[p] === byte.greater);
  const start = isBlock ? blockStart(bytes, p, limit) : p;
  if (start < 0) return undefined;
  let end = start;
  let from = start;
  if (wholeLine) {
    while (end < limit && !isSpace(bytes[end]) && !isNextParameter(bytes, end)) end++;
    if (end - start === groupSize) end = groupsEnd(bytes, start, end);
    // What code and JSON put behind a value.
    while (end > start && (bytes[end - 1] === byte.comma || bytes[end - 1] === byte.semicolon)) end--;
  } else {
    end = delimited(bytes, end, limit);
    if (operator === "assign" && bytes[end] !== byte.semicolon) end = pairEnd(bytes, nameStart, end, limit);
  }
  if (operator === "colon" && bytes[end] === byte.space && ((bytes[nameEnd - 1] as number) | 32) === 0x6e) {
    // Authorization: SCHEME credentials
    const scheme = schemeLength(latin1(bytes, nameEnd - 13, nameEnd), latin1(bytes, start, limit));
    if (scheme > 0) end = delimited(bytes, start + scheme, limit);
    from += scheme;
  }
  if (end >= limit && limit < bytes.length) {
    const long = readLongToken(bytes, from);
    if (!long) return undefined;
    ({ end } = long);
  }
  return end > start ? valueOf(name, { start, end }, operator, "direct", false, { wholeLine }) : undefined;
}

/** A password in groups, as Google's app passwords are shown: `abcd efgh ijkl mnop`. */
const groupSize = 4;
const groups = /^[a-z]{4}(?: [a-z]{4}){3}(?=[ \t]*(?:\r?\n|$))/;

/** Where the groups end that are all of a line; `end` where it holds anything else. */
function groupsEnd(bytes: Uint8Array, start: number, end: number): number {
  return start + (groups.exec(latin1(bytes, start, start + 40))?.[0].length ?? end - start);
}

/** Where the next delimiter stands. */
function delimited(bytes: Uint8Array, from: number, limit: number): number {
  let end = from;
  while (end < limit && DELIMITER[bytes[end] as number] === 0 && bytes[end] !== byte.backslash) end++;
  return end;
}

/** Where the text of YAML's block scalar begins whose sign stands at `p`: on the next line; -1 where it is none. */
export function blockStart(bytes: Uint8Array, p: number, limit: number): number {
  let q = p + 1;
  while (q < limit && (bytes[q] === byte.dash || bytes[q] === byte.plus || isBlank(bytes[q]))) q++;
  if (bytes[q] === byte.cr) q++;
  if (bytes[q] !== byte.lf) return -1;
  q++;
  while (q < limit && isBlank(bytes[q])) q++;
  return q;
}

/** Where a value ends that is one of the pairs of a connection string, which only semicolons part; `end` where it is none. */
function pairEnd(bytes: Uint8Array, nameStart: number, end: number, limit: number): number {
  let p = nameStart - 1;
  if (bytes[p] === byte.space) p--;
  if (bytes[p] !== byte.semicolon) return end;
  let to = end;
  while (
    to < limit &&
    bytes[to] !== byte.semicolon &&
    !isQuote(bytes[to]) &&
    !isSpace(bytes[to]) &&
    bytes[to] !== byte.less
  )
    to++;
  return bytes[to] === byte.semicolon ? to : end;
}

/** Whether an `&name=` begins here: the value was one of several in a query string. */
function isNextParameter(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== byte.and) return false;
  let p = at + 1;
  while (p < bytes.length && p < at + 40 && ALNUM[bytes[p] as number] === 1) p++;
  return p > at + 1 && bytes[p] === byte.equals;
}

/** How far before a name its line may begin. */
const maxLead = 24;
const lead =
  /^[\s#;*-]*(?:\/\/\s*)?(?:(?:(?:export|env|ENV|ARG|declare -x|local|\$env:|setenv|set(?: -[a-z]{1,3})*|typeset -x|readonly|SetEnv|global)\s*)?)(?:[*_]{1,3})?$/;

/** Whether nothing but blanks, comment marks, list dashes or a shell's `export` stands before the name on its line. */
export function beginsLine(bytes: Uint8Array, nameStart: number): boolean {
  const start = lineStartAt(bytes, nameStart, Math.max(0, nameStart - maxLead));
  if (start < 0) return false;
  return start === nameStart || lead.test(latin1(bytes, start, nameStart));
}

/** The rest of a line from `from` on, without blanks and a comment behind it; undefined where nothing stands there. */
export function restOfLine(
  bytes: Uint8Array,
  from: number,
): { readonly start: number; readonly end: number } | undefined {
  const limit = Math.min(bytes.length, from + maxValue);
  let end = from;
  while (end < limit && !isLineEnd(bytes[end]) && !(isBlank(bytes[end]) && bytes[end + 1] === byte.hash)) end++;
  if (end >= limit && limit < bytes.length) return undefined;
  while (end > from && isBlank(bytes[end - 1])) end--;
  return end > from ? { start: from, end } : undefined;
}
