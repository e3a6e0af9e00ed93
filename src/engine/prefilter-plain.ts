/** The prefilter in plain TypeScript: the oracle of the SIMD one, and the one that runs where there is no WebAssembly. */

import { beginsAsText } from "./encoding.ts";
import { headSlot, isGateOpen, look, type Prefilter, type PrefilterSink, type PrefilterTables } from "./prefilter.ts";
import { isTrigger, minimumRun, tokenCharacter } from "./triggers.ts";

/** How far before a run a token may have begun whose first parts are shorter than a run (`SG.` before the dot), in bytes. */
export const dottedStart = 56;

/** See {@link PrefilterFactory}. */
export function createPlainPrefilter(tables: PrefilterTables): Prefilter {
  return (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink): void => {
    let start = -1;
    for (let at = from; at < to; at++) {
      if (tokenCharacter[bytes[at] as number] === 1) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (at - start >= minimumRun) lookAtRun(tables, bytes, start, at, to, sink);
        start = -1;
      }
      if (isTrigger(bytes, at)) sink.word(at);
    }
    if (start >= 0 && to - start >= minimumRun) lookAtRun(tables, bytes, start, to, to, sink);
  };
}

/** Tells the sink of the tokens that may begin in a run of the window that ends at `to`, and of the run where it is worth a look. */
export function lookAtRun(
  tables: PrefilterTables,
  bytes: Uint8Array,
  start: number,
  end: number,
  to: number,
  sink: PrefilterSink,
): void {
  for (let at = start; at < end - 2; at++)
    if ((at === start || isSeparator(bytes[at - 1] as number)) && isHead(tables, bytes, at)) sink.head(at, start, end);
  const why = whyLook(tables, bytes, start, end, end < to ? (bytes[end] as number) : 0);
  if (why !== 0) sink.run(start, end, why);
}

function whyLook(tables: PrefilterTables, bytes: Uint8Array, start: number, end: number, behind: number): number {
  const length = end - start;
  const before = bytes[start - 1] ?? 0;
  let why = 0;
  if (isGateOpen(tables.gates, length, before, behind)) why |= look.shape;
  if (length >= 24 && beginsAsText(bytes, start, end)) why |= look.encoded;
  if (before === 0x7c || before === 0x24 || before === 0x5c || before === 0x25) why |= look.before; // | $ \ %
  if (before === 0x2e && headBefore(tables, bytes, start)) why |= look.before;
  const letter = (bytes[start - 2] ?? 0) | 32;
  if (before === 0x20 && (letter === 0x72 || letter === 0x63 || letter === 0x6d)) why |= look.scheme; // Bearer, Basic, NTLM
  let [digits, capitals, small, signs, separators] = [0, 0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x61) small++;
    else if (byte === 0x5f || byte === 0x2d) separators++;
    else if (byte >= 0x41) capitals++;
    else if (byte >= 0x30) digits++;
    else signs++;
  }
  if (length === 40 && separators === 0 && small > 3 && capitals > 3 && digits + signs > 0) why |= look.bareSecret;
  if (tables.near && length <= 512 && digits >= 2 && small + capitals >= 2 && mayAssign(before)) why |= look.near;
  return why;
}

/** What stands before a value: a quote, an operator, a blank. */
function mayAssign(before: number): boolean {
  return (
    before === 0x22 ||
    before === 0x27 ||
    before === 0x3d ||
    before === 0x20 ||
    before === 0x3a ||
    before === 0x60 ||
    before === 0x3e
  );
}

function headBefore(tables: PrefilterTables, bytes: Uint8Array, start: number): boolean {
  const limit = start - dottedStart;
  let at = start;
  do {
    at--; // the dot
    while (at > limit && tokenCharacter[bytes[at - 1] ?? 0] === 1) {
      at--;
      if (isHead(tables, bytes, at) && !isAlnum(bytes[at - 1] ?? 0)) return true;
    }
  } while (at > limit && bytes[at - 1] === 0x2e);
  // A hash in crypt's form, which has dots in its alphabet: $2b$12$salt.and.hash
  return at > limit && bytes[at - 1] === 0x24;
}

function isHead(tables: PrefilterTables, bytes: Uint8Array, at: number): boolean {
  return tables.heads[headSlot(bytes[at] as number, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] === 1;
}

function isAlnum(byte: number): boolean {
  return tokenCharacter[byte] === 1 && !isSeparator(byte);
}

function isSeparator(byte: number): boolean {
  return byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f;
}
