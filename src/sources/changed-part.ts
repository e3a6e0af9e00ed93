/**
 * A commit mostly changes a little of a large file. What a new version shares with the old one at both its ends, and in long stretches
 * between, was there before, and so were the secrets in it: only the rest is looked at, with as much around it as the engine's contract
 * asks for. Where that holds nothing, not even half of something, the version brings nothing, and the whole of it need not be scanned. Anyone who is in doubt
 * says no: then all of it is scanned as ever.
 */

import { Buffer } from "node:buffer";
import type { Engine } from "../detect/engine.ts";
import { tokenCharacter } from "../detect/prefilter/triggers.ts";
import { isContainer } from "../unpack/unpack.ts";

/** Whether nothing can be found in the new version that the old one does not hold; false where only a whole scan can tell. */
export function bringsNothing(engine: Finder, bytes: Uint8Array, old: Uint8Array): boolean {
  if (bytes.length < leastBytes || isContainer(bytes) || isContainer(old)) return false;
  if (reachesFar.some((text) => indexOf(bytes, text, 0) >= 0)) return false;
  const windows = windowsOf(engine, bytes, changesOf(bytes, old));
  const size = windows.reduce((sum, { from, to }) => sum + to - from, 0);
  if (size > bytes.length * mostPart) return false;
  return windows.every(({ from, to }) => engine.findAnchored(bytes, from, to).length === 0);
}

/** What this needs of an engine. */
type Finder = Pick<Engine, "findAnchored" | "besideAnchors" | "settledFrom" | "settledTo">;

/** A part of the new version. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The parts that the old version has not, in order. Where only something was taken out, a part is empty. */
function changesOf(bytes: Uint8Array, old: Uint8Array): Part[] {
  const start = sharedStart(bytes, 0, old, 0, Math.min(bytes.length, old.length));
  const ending = sharedEnd(bytes, bytes.length, old, old.length, Math.min(bytes.length, old.length) - start);
  const end = bytes.length - ending;
  const oldEnd = old.length - ending;
  const changes: Part[] = [];
  let from = start;
  // Where the old version is shared up to: what is taken over keeps its order.
  let oldFrom = start;
  const stride = Math.max(leastShared / 2, Math.ceil((end - start) / mostProbes));
  for (let at = start + stride; at + probe <= end; at += stride) {
    if (at < from) continue;
    const found = indexOf(old, bytes.subarray(at, at + probe), oldFrom);
    if (found < 0 || found + probe > oldEnd) continue;
    const before = sharedEnd(bytes, at, old, found, Math.min(at - from, found - oldFrom));
    const behind = sharedStart(bytes, at, old, found, Math.min(end - at, oldEnd - found));
    if (before + behind < leastShared) continue;
    changes.push({ from, to: at - before });
    from = at + behind;
    oldFrom = found + behind;
  }
  changes.push({ from, to: end });
  return changes;
}

/** What is to be looked at for these changes. */
function windowsOf(engine: Finder, bytes: Uint8Array, changes: readonly Part[]): Part[] {
  const windows: { from: number; to: number }[] = [];
  for (const change of changes) {
    const from = Math.max(0, Math.min(engine.settledTo(bytes, change.from), runStart(bytes, change.from)));
    const to = Math.min(bytes.length, engine.settledFrom(bytes, change.to));
    const last = windows.at(-1);
    if (last !== undefined && from <= last.to + engine.besideAnchors) last.to = Math.max(last.to, to);
    else windows.push({ from, to });
  }
  return windows;
}

/** Below this a whole scan is as quick, in bytes. */
const leastBytes = 4096;
/** Of the whole: a larger part is not worth the look at the old version. */
const mostPart = 0.7;
/** Between two changes a shorter stretch is looked at with them, in bytes. */
const leastShared = 4096;
/** So many places at most are looked for in the old version, each by so many bytes: the cost stays linear. */
const mostProbes = 16;
const probe = 64;
/** What begins something that a change farther away than the engine's reach could complete: a private key, a pair with its id. */
const reachesFar: readonly Buffer[] = ["-----BEGIN", "AKIA", "ASIA", "ABIA", "ACCA"].map((text) => Buffer.from(text));
/**
 * Where the run of token characters begins that goes on at `at`: of base64 on one line only its beginning gives it away. Of base64 on
 * many lines each does.
 */
function runStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && tokenCharacter[bytes[start - 1] ?? 0] === 1) start--;
  return start;
}

const block = 1024;

/** How many bytes are the same from these places on, at most `most`. */
function sharedStart(a: Uint8Array, atA: number, b: Uint8Array, atB: number, most: number): number {
  let count = 0;
  while (count + block <= most && isSame(a, atA + count, b, atB + count)) count += block;
  while (count < most && a[atA + count] === b[atB + count]) count++;
  return count;
}

/** How many bytes are the same before these places, at most `most`. */
function sharedEnd(a: Uint8Array, endA: number, b: Uint8Array, endB: number, most: number): number {
  let count = 0;
  while (count + block <= most && isSame(a, endA - count - block, b, endB - count - block)) count += block;
  while (count < most && a[endA - 1 - count] === b[endB - 1 - count]) count++;
  return count;
}

function isSame(a: Uint8Array, atA: number, b: Uint8Array, atB: number): boolean {
  return Buffer.compare(a.subarray(atA, atA + block), b.subarray(atB, atB + block)) === 0;
}

function indexOf(bytes: Uint8Array, text: Uint8Array, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text, from);
}
