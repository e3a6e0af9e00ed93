/**
 * What of a commit's or tag's header is text that could hold a secret: all of it but what can only be git's own. A line is left out
 * for what its value is, never for its name alone, since any tool may write any header.
 */

import { Buffer } from "node:buffer";
import { readSignature } from "./signature.ts";
import { standsAt, viewOf } from "./bytes.ts";

/** The text of a header. */
export interface HeaderText {
  /** Author, committer and tagger without the date, which makes each line another one and holds nothing. */
  readonly people: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** All other lines, their continuation lines with them. Empty for nearly every commit. */
  readonly rest: Uint8Array;
}

/** Reads the header of a commit or tag. */
export function headerText(bytes: Uint8Array): HeaderText {
  const view = viewOf(bytes);
  const people: { name: string; bytes: Uint8Array }[] = [];
  const rest: Uint8Array[] = [];
  let keepsLines = true;
  for (let at = 0; at < view.length && view[at] !== lineEnd;) {
    const newline = view.indexOf(lineEnd, at);
    const end = newline < 0 ? view.length : newline;
    const next = Math.min(end + 1, view.length);
    if (view[at] === space) {
      if (keepsLines) rest.push(view.subarray(at, next));
      at = next;
      continue;
    }
    let gap = at;
    while (gap < end && view[gap] !== space) gap++;
    const name = view.toString("latin1", at, gap);
    const valueAt = gap + 1;
    keepsLines = true;
    if (name.startsWith("gpgsig")) {
      const behind = behindSignature(view, valueAt);
      if (behind >= 0) {
        at = behind;
        continue;
      }
    }
    const isOwn = ownValues.get(name)?.(view, valueAt, end) ?? false;
    if (!isOwn) {
      const stop = isPerson(name) && !people.some((one) => one.name === name) ? dateStart(view, valueAt, end) : -1;
      if (stop < 0) rest.push(view.subarray(at, next));
      else people.push({ name, bytes: view.subarray(valueAt, stop) });
    }
    at = next;
  }
  return { people, rest: rest.length === 0 ? nothing : Buffer.concat(rest) };
}

/** A commit's header as git writes nearly all of them. */
export interface UsualHeader {
  readonly author: Uint8Array;
  readonly committer: Uint8Array;
  readonly messageStart: number;
}

/**
 * Reads a commit's header without a string for each line: a tree, parents, author, committer, at most a signature, and no other text.
 * `null` for all others, which {@link headerText} reads; it says the same of these.
 */
export function usualHeader(bytes: Uint8Array): UsualHeader | null {
  const view = viewOf(bytes);
  let at = behindId(view, 0, "tree ");
  if (at < 0) return null;
  for (let next = at; next >= 0; next = behindId(view, at, "parent ")) at = next;
  const author = readPerson(view, at, "author ");
  if (author === null) return null;
  const committer = readPerson(view, author.next, "committer ");
  if (committer === null) return null;
  at = committer.next;
  if (standsAt(view, at, "gpgsig ")) {
    at = behindSignature(view, at + 7);
    if (at < 0) return null;
  }
  return view[at] === lineEnd ? { author: author.bytes, committer: committer.bytes, messageStart: at + 1 } : null;
}

/** Where the line behind a word and an object id begins; -1 where none stands there. */
function behindId(bytes: Buffer, at: number, word: string): number {
  if (!standsAt(bytes, at, word)) return -1;
  const start = at + word.length;
  const end = bytes[start + 40] === lineEnd ? start + 40 : start + 64;
  return bytes[end] === lineEnd && isObjectId(bytes, start, end) ? end + 1 : -1;
}

function readPerson(bytes: Buffer, at: number, word: string): { bytes: Uint8Array; next: number } | null {
  if (!standsAt(bytes, at, word)) return null;
  const end = bytes.indexOf(lineEnd, at);
  if (end < 0) return null;
  const stop = dateStart(bytes, at + word.length, end);
  return stop < 0 ? null : { bytes: bytes.subarray(at + word.length, stop), next: end + 1 };
}

/** Where the line behind a signature begins that holds nothing but base64; -1 for one that is kept as text. */
function behindSignature(bytes: Buffer, at: number): number {
  const block = readSignature(bytes, at, 1);
  // With headers in its armour the signature is kept as text; who scans it blanks out the base64.
  return block !== null && bytes.indexOf(lineEnd, at) + 3 >= block.bodyStart ? block.end : -1;
}

const nothing = new Uint8Array();
const lineEnd = 0x0a;
const space = 0x20;

/** By header: whether a value is one that git writes there and that holds nothing. */
const ownValues: ReadonlyMap<string, (bytes: Buffer, start: number, end: number) => boolean> = new Map([
  ["tree", isObjectId],
  ["parent", isObjectId],
  ["object", isObjectId],
  ["type", isObjectType],
]);
const objectTypes: ReadonlySet<string> = new Set(["commit", "tree", "blob", "tag"]);

function isObjectType(bytes: Buffer, start: number, end: number): boolean {
  return objectTypes.has(bytes.toString("latin1", start, end));
}

function isPerson(name: string): boolean {
  return name === "author" || name === "committer" || name === "tagger";
}

/** Where the date begins of a line that ends in `> <seconds> <offset>`; -1 where it ends in anything else. */
function dateStart(bytes: Buffer, start: number, end: number): number {
  let at = end - 1;
  for (let i = 0; i < 4; i++, at--) if (!isDigit(bytes[at])) return -1;
  if (bytes[at] !== 0x2b && bytes[at] !== 0x2d) return -1;
  at--;
  if (bytes[at] !== space) return -1;
  at--;
  const secondsEnd = at;
  while (isDigit(bytes[at])) at--;
  // Longer than any date is a number that says something else.
  if (at === secondsEnd || secondsEnd - at > mostSeconds || bytes[at] !== space || bytes[at - 1] !== 0x3e) return -1;
  return at > start ? at : -1;
}

/** Digits of the last date that git itself takes. */
const mostSeconds = 12;

function isObjectId(bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== 40 && end - start !== 64) return false;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number;
    if (!isDigit(byte) && !(byte >= 0x61 && byte <= 0x66)) return false;
  }
  return true;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
