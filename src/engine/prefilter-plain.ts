/** The prefilter in plain TypeScript: the oracle of the SIMD one, and the one that runs where there is no WebAssembly. */

import { beginsAsBase64Text } from "./encoding.ts";
import { headSlot, type Prefilter, type PrefilterSink, type PrefilterTables } from "./prefilter.ts";
import { isTrigger, minimumRun, tokenCharacter } from "./triggers.ts";

/** How far before a run a token may have begun whose first parts are shorter than a run (`SG.` before the dot), in bytes. */
export const dottedStart = 40;

/** See {@link PrefilterFactory}. */
export function createPlainPrefilter(tables: PrefilterTables): Prefilter {
  return (bytes: Uint8Array, from: number, to: number, sink: PrefilterSink): void => {
    let start = -1;
    for (let at = from; at < to; at++) {
      if (tokenCharacter[bytes[at] as number] === 1) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (at - start >= minimumRun && isWorthALook(tables, bytes, start, at)) sink.run(start, at);
        start = -1;
      }
      if (isTrigger(bytes, at)) sink.word(at);
    }
    if (start >= 0 && to - start >= minimumRun && isWorthALook(tables, bytes, start, to)) sink.run(start, to);
  };
}

/**
 * Whether a run can hold anything that a rule looks for: a token's beginning at a boundary inside it or in the short
 * dotted parts before it, an escape or a scheme before it, the length of a secret access key, base64 of text, or (where
 * there are such rules) digits behind what may stand before a value.
 */
export function isWorthALook(tables: PrefilterTables, bytes: Uint8Array, start: number, end: number): boolean {
  const before = bytes[start - 1];
  if (end - start === 40 || tables.lengths[end - start] === 1) return true;
  if (before === 0x7c || before === 0x24 || before === 0x5c || before === 0x25) return true; // | $ \ %
  const letter = (bytes[start - 2] ?? 0) | 32;
  if (before === 0x20 && (letter === 0x72 || letter === 0x63 || letter === 0x6d)) return true; // Bearer, Basic, NTLM
  if (before === 0x2e && headBefore(tables, bytes, start)) return true;
  if (end - start >= 24 && beginsAsBase64Text(bytes, start, start + 11)) return true;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const boundary = at === start || isSeparator(bytes[at - 1] as number);
    if (boundary && (at === start || at < end - 2) && isHead(tables, bytes, at)) return true;
    if ((bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) digits++;
  }
  if (!tables.near || digits < 2 || end - start > 512) return false;
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
      if (isHead(tables, bytes, at)) return true;
    }
  } while (at > limit && bytes[at - 1] === 0x2e);
  return false;
}

function isHead(tables: PrefilterTables, bytes: Uint8Array, at: number): boolean {
  return tables.heads[headSlot(bytes[at] as number, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)] === 1;
}

function isSeparator(byte: number): boolean {
  return byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f;
}
