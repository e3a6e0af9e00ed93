/** The prefilter in plain TypeScript: the oracle of the SIMD one, and the one that runs where there is no WebAssembly. */

import { beginsAsText } from "../decode/encoding.ts";
import {
  headSlot,
  isGateOpen,
  isHead,
  look,
  runKind,
  runLengths,
  type Prefilter,
  type PrefilterSink,
  type PrefilterTables,
} from "./prefilter.ts";
import { minimumRun, tokenCharacter } from "./triggers.ts";
import { isWordWorthLook } from "./word.ts";

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
      if (isWordWorthLook(tables.words, bytes, at, to)) sink.word(at);
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
  const window = { tables, bytes, to };
  const { first } = tables.heads;
  for (let at = start; at < end - 2; at++) {
    if (at > start && !isSeparator(bytes[at - 1] as number)) continue;
    const slot = headSlot(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number);
    if (first[slot] !== 0 && isHeadAt(window, at)) sink.head(at, start, end);
  }
  const why = whyLook(window, start, end);
  if (why !== 0) sink.run(start, end, why);
}

/** Bytes that end for us at `to`, behind which everything is zero. */
interface Window {
  readonly tables: PrefilterTables;
  readonly bytes: Uint8Array;
  readonly to: number;
}

function byteAt({ bytes, to }: Window, at: number): number {
  return at < to ? (bytes[at] ?? 0) : 0;
}

function whyLook(window: Window, start: number, end: number): number {
  const { tables, bytes } = window;
  const length = end - start;
  const before = bytes[start - 1] ?? 0;
  let [digits, capitals, small, high, plusSlash, separators] = [0, 0, 0, 0, 0, 0];
  // Longer ones are bulk: nothing is asked of what they are made of.
  for (let at = start; at < end && length <= runLengths; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x67) high++;
    if (byte >= 0x61) small++;
    else if (byte === 0x5f || byte === 0x2d) separators++;
    else if (byte >= 0x41) capitals++;
    else if (byte >= 0x30) digits++;
    else plusSlash++;
  }
  const kind =
    (capitals > 0 ? runKind.capital : 0) |
    (high > 0 ? runKind.small : 0) |
    (plusSlash + separators > 0 ? runKind.sign : 0);
  const checksum = before === 0x3a && isChecksum(bytes, start);
  let why = 0;
  if (!checksum && isGateOpen(tables.gates, length, kind, before, byteAt(window, end))) why |= look.shape;
  if (length >= 24 && beginsAsText(bytes, start, end)) why |= look.encoded;
  if (isHeadBefore(window, start, before)) why |= look.before;
  if (before === 0x20 && endsScheme(bytes, start - 1)) why |= look.scheme;
  if (length === 40 && separators === 0 && small > 3 && capitals > 3 && digits + plusSlash > 0) why |= look.bareSecret;
  if (tables.near && !checksum && length <= 512 && digits >= 2 && small + capitals >= 2 && mayAssign(before))
    why |= look.near;
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

/** Whether `h1:` or `zh:` stands before a run, as in the lock files of Go and Terraform, which hold little else. */
function isChecksum(bytes: Uint8Array, start: number): boolean {
  const [first, second] = [bytes[start - 3] ?? 0, bytes[start - 2] ?? 0];
  return (
    ((first === 0x68 && second === 0x31) || (first === 0x7a && second === 0x68)) &&
    tokenCharacter[bytes[start - 4] ?? 0] === 0
  );
}

/** Whether the blank at `at` follows the last three letters of `Bearer`, `Basic` or `NTLM`. */
function endsScheme(bytes: Uint8Array, at: number): boolean {
  const letter = (back: number): number => (bytes[at - back] ?? 0) | 32;
  switch (letter(1)) {
    case 0x72:
      return letter(2) === 0x65 && letter(3) === 0x72;
    case 0x63:
      return letter(2) === 0x69 && letter(3) === 0x73;
    case 0x6d:
      return letter(2) === 0x6c && letter(3) === 0x74;
    default:
      return false;
  }
}

/** Whether a token may begin in what stands before a run, or behind an escape that the run begins with. */
function isHeadBefore(window: Window, start: number, before: number): boolean {
  const { bytes } = window;
  switch (before) {
    case 0x2e: // .
    case 0x7c: // |
      return isHeadInParts(window, start);
    case 0x24: // $
      return isHeadInParts(window, start) || isHeadOfHash(window, start);
    case 0x25: // %
      return isHeadAt(window, start + 2) || isHeadInParts(window, start);
    case 0x5c: // an escape: of a line end, of four hex digits, of two
      return (
        isHeadAt(window, start + 1) ||
        (bytes[start] === 0x75 && isHeadAt(window, start + 5)) ||
        (bytes[start] === 0x78 && isHeadAt(window, start + 3))
      );
    default:
      return false;
  }
}

/** In the parts before a run, which dots and percent signs part. */
function isHeadInParts(window: Window, start: number): boolean {
  const { bytes } = window;
  const limit = start - dottedStart;
  let at = start;
  do {
    at--; // the sign
    while (at > limit && tokenCharacter[bytes[at - 1] ?? 0] === 1) {
      at--;
      if (isHeadAt(window, at) && !isAlnum(bytes[at - 1] ?? 0)) return true;
    }
    // A hash in crypt's form, which has dots in its alphabet: $2b$12$salt.and.hash
    if (bytes[at - 1] === 0x24) return isHeadOfHash(window, at);
  } while (at > limit && (bytes[at - 1] === 0x2e || bytes[at - 1] === 0x25));
  return false;
}

/** Before or between the dollar signs before a run, as in `$6$salt$…` and `pbkdf2_sha256$260000$salt$…`. */
function isHeadOfHash(window: Window, start: number): boolean {
  const { bytes } = window;
  const limit = Math.max(0, start - dottedStart);
  for (let at = start - 2, parts = 0; at >= limit && parts < 4; at--) {
    const byte = bytes[at] as number;
    const before = bytes[at - 1] ?? 0;
    if (byte === 0x24) {
      parts++;
      if (isHeadAt(window, at) && !isAlnum(before)) return true;
    } else if (byte <= 0x20 || byte === 0x22 || byte === 0x27) return false;
    else if (parts > 0 && isAlnum(byte) && tokenCharacter[before] === 0 && before !== 0x24 && isHeadAt(window, at))
      return true;
  }
  return false;
}

function isHeadAt(window: Window, at: number): boolean {
  return isHead(window.tables.heads, (i) => byteAt(window, at + i));
}

function isAlnum(byte: number): boolean {
  return tokenCharacter[byte] === 1 && !isSeparator(byte);
}

function isSeparator(byte: number): boolean {
  return byte === 0x2b || byte === 0x2f || byte === 0x2d || byte === 0x5f;
}
