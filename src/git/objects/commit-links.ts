/**
 * What a commit names, as bytes: its tree and its parents. A history has a hundred thousand commits, and most of what parsing one
 * into strings costs goes into strings that nobody asks for.
 */

import { Buffer } from "node:buffer";
import { parseCommitHeader, parseIdent } from "./commit-object.ts";
import { standsAt } from "./bytes.ts";

/** What a commit names. Used again by the next {@link readCommitLinks}. */
export interface CommitLinks {
  /** Raw ids one after the other: the tree's, then each parent's. */
  ids: Uint8Array;
  /** How many ids. */
  count: number;
  /** The committer's seconds since 1970; 0 where there is no date that makes sense. */
  seconds: number;
}

/** An empty record for {@link readCommitLinks}. */
export function newCommitLinks(): CommitLinks {
  return { ids: new Uint8Array(256), count: 0, seconds: 0 };
}

/**
 * Reads what a commit names: what `parseCommitHeader` and `parseIdent` say of it.
 * @param idLength bytes of an object id
 * @returns `false` where it is malformed
 */
export function readCommitLinks(bytes: Uint8Array, idLength: number, into: CommitLinks): boolean {
  return readUsual(bytes, idLength, into) || readAny(bytes, idLength, into);
}

/** As git writes them: tree, parents, author, committer, then whatever else. `false` for all others. */
function readUsual(bytes: Uint8Array, idLength: number, into: CommitLinks): boolean {
  into.count = 0;
  let at = readId(bytes, 0, tree, idLength, into);
  if (at < 0) return false;
  for (let next = at; next >= 0; next = readId(bytes, at, parent, idLength, into)) at = next;
  if (standsAt(bytes, at, parent) || !standsAt(bytes, at, author)) return false;
  at = bytes.indexOf(lineEnd, at) + 1;
  if (at === 0 || !standsAt(bytes, at, committer)) return false;
  const end = bytes.indexOf(lineEnd, at);
  if (end < 0) return false;
  into.seconds = secondsOf(bytes, at + committer.length, end);
  for (at = end + 1; at < bytes.length && bytes[at] !== lineEnd; at = bytes.indexOf(lineEnd, at) + 1) {
    if (standsAt(bytes, at, parent)) return false;
    if (bytes.indexOf(lineEnd, at) < 0) break;
  }
  return true;
}

function readAny(bytes: Uint8Array, idLength: number, into: CommitLinks): boolean {
  const header = parseCommitHeader(bytes);
  into.count = 0;
  if (header === null) return false;
  for (const id of [header.tree, ...header.parents]) {
    if (id.length !== idLength * 2) return false;
    reserve(into, idLength);
    into.ids.set(Buffer.from(id, "hex"), into.count++ * idLength);
  }
  into.seconds = parseIdent(header.committer).seconds;
  return true;
}

/** Reads a line that is a word and an id; where the next one begins, or -1. */
function readId(bytes: Uint8Array, at: number, word: string, idLength: number, into: CommitLinks): number {
  if (!standsAt(bytes, at, word)) return -1;
  const end = at + word.length + idLength * 2;
  if (bytes[end] !== lineEnd) return -1;
  reserve(into, idLength);
  let to = into.count * idLength;
  for (let from = at + word.length; from < end; from += 2) {
    const high = digit(bytes[from] as number);
    const low = digit(bytes[from + 1] as number);
    if (high < 0 || low < 0) return -1;
    into.ids[to++] = high * 16 + low;
  }
  into.count++;
  return end + 1;
}

function reserve(into: CommitLinks, idLength: number): void {
  if ((into.count + 1) * idLength <= into.ids.length) return;
  const more = new Uint8Array(into.ids.length * 2);
  more.set(into.ids);
  into.ids = more;
}

/** Lower-case only, as git writes them. */
function digit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1;
}

function secondsOf(bytes: Uint8Array, from: number, to: number): number {
  let close = to - 1;
  while (close >= from && bytes[close] !== 0x3e) close--;
  let open = close;
  while (open >= from && bytes[open] !== 0x3c) open--;
  if (open < from) return 0;
  let at = close + 1;
  while (at < to && bytes[at] === 0x20) at++;
  let seconds = 0;
  for (const end = Math.min(to, at + 12); at < end; at++) {
    const value = (bytes[at] as number) - 0x30;
    if (value < 0 || value > 9) break;
    seconds = seconds * 10 + value;
  }
  return seconds;
}

const lineEnd = 0x0a;
const tree = "tree ";
const parent = "parent ";
const author = "author ";
const committer = "committer ";
