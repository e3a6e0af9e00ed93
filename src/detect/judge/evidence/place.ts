/** Evidence of where a value stands: how it is tied to its name, its quotes, what is beside it on its line. */

import type { Operator, Place } from "../../../core/named.ts";
import { latin1 } from "../../text.ts";
import type { NamedValue } from "../../locate/syntax/value.ts";

/** The order in which {@link placeEvidence} writes. */
export const placeEvidenceNames: readonly string[] = [
  "operator",
  "quote",
  "whole-line",
  "gap",
  "before-name",
  "before-value",
  "after-value",
  "after-that",
  "line-mark",
  "indent",
  "line-before",
  "call-before",
  "line-after",
  "signs-after",
  "connection",
  "place",
];

const operators: Readonly<Record<string, number>> = {
  argument: 0,
  call: 1,
  compare: 2,
  or: 3,
  table: 4,
  space: 5,
  markup: 6,
  arrow: 7,
  colon: 8,
  assign: 9,
} satisfies Readonly<Record<Operator, number>>;

const places: readonly Place[] = ["direct", "fallback", "declared", "sibling", "element", "column", "manifest"];

/** How far evidence looks on either side of a name and its value, in bytes. */
export const placeReach = 96;

/** What a byte is, as far as the grammar around a value is concerned. */
export const sideOf: Uint8Array = sides();

/** Writes what is known about the place of a value. */
export function placeEvidence(bytes: Uint8Array, value: NamedValue, into: Uint8Array, at: number): void {
  const { nameStart, nameEnd, start, end } = value;
  let p = at;
  into[p++] = operators[value.operator] ?? 10;
  const quote = value.quoted ? bytes[start - 1] : 0;
  into[p++] = quote === 0x22 ? 3 : quote === 0x27 ? 2 : quote === 0x60 ? 1 : value.quoted ? 4 : 0;
  into[p++] = value.wholeLine ? 1 : 0;
  let after = end;
  if (value.quoted) while (after < end + 4 && (bytes[after] === 0x5c || isQuote(bytes[after]))) after++;
  const opener = start - 2;
  const holder = value.quoted && bytes[opener] === 0x28 && bytes[after] === 0x29 ? holderBefore(bytes, opener) : -1;
  if (holder >= 0) after++;
  into[p++] = Math.min(255, Math.max(0, start - nameEnd - (holder < 0 ? 0 : opener + 1 - holder)));
  into[p++] = side(bytes, nameStart - 1);
  into[p++] = side(bytes, holder < 0 ? start - (value.quoted ? 2 : 1) : holder - 1);
  into[p++] = side(bytes, after);
  let next = after;
  while (next < after + 8 && (bytes[next] === 0x20 || bytes[next] === 0x09)) next++;
  if (next === after) next++;
  else if (next < after + 8) next = Math.max(after, next);
  into[p++] = side(bytes, next);
  // The line before the name.
  let lineStart = nameStart;
  const limit = Math.max(0, nameStart - placeReach);
  let calls = 0;
  while (lineStart > limit && bytes[lineStart - 1] !== 0x0a && bytes[lineStart - 1] !== 0x0d) {
    lineStart--;
    if (bytes[lineStart] === 0x28) calls++;
  }
  let first = lineStart;
  while (first < nameStart && (bytes[first] === 0x20 || bytes[first] === 0x09)) first++;
  into[p++] = markOf(bytes, first);
  into[p++] = Math.min(40, first - lineStart);
  into[p++] = nameStart - first;
  into[p++] = Math.min(8, calls);
  let lineEnd = after;
  const far = Math.min(bytes.length, after + placeReach);
  let signs = 0;
  while (lineEnd < far && bytes[lineEnd] !== 0x0a && bytes[lineEnd] !== 0x0d) {
    const kind = sideOf[bytes[lineEnd] as number] as number;
    if (kind !== 13 && kind !== 2) signs++;
    lineEnd++;
  }
  into[p++] = lineEnd - after;
  into[p++] = signs;
  into[p++] = isInConnectionString(bytes, value) ? 1 : 0;
  into[p] = places.indexOf(value.place);
}

/**
 * Where the call begins whose bracket stands at `opener`, if it holds its literal as it is: `Some("…")`, `Optional.of("…")`,
 * `new StringCredentialValue("…")`. The literal then stands where the call does. -1 where it does something else with it.
 */
function holderBefore(bytes: Uint8Array, opener: number): number {
  let at = opener;
  while (at > opener - 40 && isOfCallee(bytes[at - 1] as number)) at--;
  const callee = latin1(bytes, at, opener);
  const word = /[A-Z]?[a-z]+\d*$/.exec(callee)?.[0];
  return word !== undefined && holders.has(word.toLowerCase()) ? at : -1;
}

/** The last words of calls that hold a literal as it is. */
const holders: ReadonlySet<string> = new Set(
  "some just ok right pure optional nullable of string str text bytes byte char chars array buffer from value secret sensitive password literal".split(
    " ",
  ),
);

function isOfCallee(byte: number): boolean {
  return sideOf[byte] === 13 || byte === 0x2e || byte === 0x3a;
}

/**
 * Whether the value is one of the pairs of a connection string, behind its server or its user: `Server=…;User ID=…;Password=…;`,
 * `host=… user=… password=… dbname=…`.
 */
export function isInConnectionString(
  bytes: Uint8Array,
  { operator, quoted, nameStart, end, inUse }: NamedValue,
): boolean {
  if (inUse) return true;
  if (operator !== "assign" || quoted) return false;
  const next = bytes[end];
  if (next !== 0x20 && next !== 0x3b && next !== 0x22 && next !== 0x27) return false;
  const before = latin1(bytes, nameStart - 200, nameStart);
  return next === 0x20 ? isBehindHost(before) : isBehindServer(before.slice(before.lastIndexOf("\n") + 1));
}

/** `host=… user=… `: a host and at most four more pairs, each with a blank behind it. */
function isBehindHost(before: string): boolean {
  const words = before.split(" ");
  if (words.pop() !== "") return false;
  for (let i = 0; i < 5; i++) {
    const word = words.pop() ?? "";
    if (/(?:^|["'\s])host=\S/.test(word)) return true;
    if (!/^[a-z_]+=\S*$/.test(word)) return false;
  }
  return false;
}

/** `Server=…;`: a server or a user, and what parts the pairs behind it. */
function isBehindServer(before: string): boolean {
  const pair = serverPair.exec(before);
  return pair !== null && /[; ]/.test(before.slice(pair.index + pair[0].length));
}

const serverPair =
  /(?:^|[;"'\s])(?:server|host|data source|dsn|driver|provider|uid|user(?: ?id| name)?|initial catalog|database)\s{0,4}=[^;"']/i;

/** The least mark of a line that is a comment. */
export const commentMark = 4;

/** What begins the line: a comment's mark, a list's dash, a tag. */
function markOf(bytes: Uint8Array, at: number): number {
  const c = bytes[at];
  const next = bytes[at + 1];
  if (c === 0x2f && (next === 0x2f || next === 0x2a)) return 6;
  if (c === 0x2a) return 5;
  if (c === 0x23) return 4;
  if (c === 0x2d) return next === 0x2d ? 3 : 2;
  if (c === 0x3c) return 1;
  return 0;
}

function side(bytes: Uint8Array, at: number): number {
  return at < 0 || at >= bytes.length ? 0 : (sideOf[bytes[at] as number] as number);
}

function isQuote(byte: number | undefined): boolean {
  return byte === 0x22 || byte === 0x27 || byte === 0x60;
}

function sides(): Uint8Array {
  const made = new Uint8Array(256).fill(15);
  const classes = [
    "",
    "\n\r",
    " \t",
    "\"'`",
    ",",
    ";",
    ")",
    "]}",
    "+.&",
    "<>",
    "([{",
    ":=",
    "/\\",
    "",
    "$@#%",
    "",
    "-",
  ];
  classes.forEach((signs, kind) => {
    for (const sign of signs) made[sign.charCodeAt(0)] = kind;
  });
  for (let byte = 0x30; byte < 0x7b; byte++)
    if ((byte < 0x3a || (byte | 32) > 0x60) && (byte | 32) < 0x7b && byte !== 0x5f) made[byte] = 13;
  made[0x5f] = 13;
  return made;
}
