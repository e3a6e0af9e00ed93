/**
 * A commit mostly changes a little of a large file. What a new version shares with the old one at both its ends was there before, and
 * so were the secrets in it: only what lies between is looked at, with as much around it as the engine's contract asks for. Where that
 * holds nothing, not even half of something, the version brings nothing, and the whole of it need not be scanned. Anyone who is in doubt
 * says no: then all of it is scanned as ever.
 */

import { Buffer } from "node:buffer";
import type { Engine } from "../detect/engine.ts";
import { tokenCharacter } from "../detect/prefilter/triggers.ts";
import { isContainer } from "../unpack/unpack.ts";

/** Whether nothing can be found in the new version that the old one does not hold; false where only a whole scan can tell. */
export function bringsNothing(
  engine: Pick<Engine, "findAnchored" | "settledFrom" | "settledTo">,
  bytes: Uint8Array,
  old: Uint8Array,
): boolean {
  if (bytes.length < leastBytes || isContainer(bytes) || isContainer(old)) return false;
  const same = sharedStart(bytes, old);
  const end = bytes.length - sharedEnd(bytes, old, same);
  const from = Math.max(0, Math.min(engine.settledTo(bytes, same), runStart(bytes, same)));
  const to = Math.min(bytes.length, engine.settledFrom(bytes, end));
  if (to - from > bytes.length * mostPart || reachesFar.some((text) => indexOf(bytes, text) >= 0)) return false;
  return engine.findAnchored(bytes, from, to).length === 0;
}

/** Below this a whole scan is as quick, in bytes. */
const leastBytes = 4096;
/** Of the whole: a larger part is not worth the look at the old version. */
const mostPart = 0.7;
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

function sharedStart(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + block <= most && isSame(a, at, b, at)) at += block;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

/** How many bytes at the end are the same, not counting those that the beginnings share already. */
function sharedEnd(a: Uint8Array, b: Uint8Array, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let count = 0;
  while (count + block <= most && isSame(a, a.length - count - block, b, b.length - count - block)) count += block;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

function isSame(a: Uint8Array, atA: number, b: Uint8Array, atB: number): boolean {
  return Buffer.compare(a.subarray(atA, atA + block), b.subarray(atB, atB + block)) === 0;
}

function indexOf(bytes: Uint8Array, text: Buffer): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(text);
}
