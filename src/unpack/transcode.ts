/** Turns UTF-16 and UTF-32 into UTF-8, line for line; a byte order mark is dropped, what is ill-formed becomes U+FFFD. */

import { isIllFormed, isText, type Charset } from "./charset.ts";

/** Units to turn at a time: strings have a greatest length, and short ones stay in the young generation. */
const chunk = 64 * 1024;

/** A text that stands in bytes, and the charset that it was read in; none where the bytes are taken as they are. */
export interface Text {
  readonly bytes: Uint8Array;
  readonly charset?: Charset;
}

/** The texts that stand in bytes of this charset. More than one where the bytes are not of one charset only. */
export function transcode(bytes: Uint8Array, charset: Charset): Text[] {
  if (charset === "partly-utf-16le") return [partly(bytes)];
  if (charset === "utf-32le" || charset === "utf-32be")
    return [{ bytes: fromUtf32(bytes, charset === "utf-32le"), charset }];
  const text: Text = { bytes: fromUtf16(bytes, charset === "utf-16le"), charset };
  if (isIllFormed(bytes, charset === "utf-16le")) return [text, { bytes }];
  return holdsEightBitText(bytes) ? [text, partly(bytes)] : [text];
}

function partly(bytes: Uint8Array): Text {
  const text = fromMixed(bytes);
  return text ? { bytes: text, charset: "partly-utf-16le" } : { bytes };
}

function fromUtf16(bytes: Uint8Array, littleEndian: boolean): Uint8Array {
  const parts: Uint8Array[] = [];
  const marked = littleEndian ? bytes[0] === 0xff && bytes[1] === 0xfe : bytes[0] === 0xfe && bytes[1] === 0xff;
  const high = littleEndian ? 1 : 0;
  for (let at = marked ? 2 : 0; at + 1 < bytes.length;) {
    let end = Math.min(at + chunk * 2, bytes.length - ((bytes.length - at) & 1));
    // The halves of a surrogate pair stay together.
    if (end < bytes.length - 1 && (bytes[end - 2 + high]! & 0xfc) === 0xd8) end += 2;
    const units = Buffer.from(bytes.subarray(at, end));
    if (!littleEndian) units.swap16();
    parts.push(Buffer.from(units.toString("utf16le"), "utf8"));
    at = end;
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}

function fromUtf32(bytes: Uint8Array, littleEndian: boolean): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 4; at + 3 < bytes.length;) {
    const end = Math.min(at + chunk * 4, bytes.length - 3);
    let text = "";
    for (; at < end; at += 4) {
      const point = view.getUint32(at, littleEndian);
      text += point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? "\ufffd" : String.fromCodePoint(point);
    }
    parts.push(Buffer.from(text, "utf8"));
  }
  return Buffer.concat(parts);
}

/** ASCII units in a row that begin a stretch of UTF-16 among other bytes. */
const beginning = 4;
/** Bytes of ASCII in a row that end it. */
const ending = 8;
/** Units, or bytes, in a row below which nothing can hold a secret. */
const worthwhile = 16;

/** The bytes with every stretch of UTF-16LE turned into UTF-8 and all else as it is; none where no stretch is worth it. */
function fromMixed(bytes: Uint8Array): Uint8Array | undefined {
  const mixed = new Mixed(bytes);
  let found = false;
  for (let at = 1; at < bytes.length; at++) {
    if (bytes[at] !== 0 || bytes[at - 1] === 0 || at <= mixed.taken) continue;
    const start = at - 1;
    const end = wideEnd(bytes, start);
    if (end - start < beginning * 2) continue;
    if (end - start >= worthwhile * 2) found = true;
    const marked = start - mixed.taken >= 2 && bytes[start - 2] === 0xff && bytes[start - 1] === 0xfe;
    mixed.keep(marked ? start - 2 : start);
    mixed.turn(start, end);
    at = end - 1;
  }
  mixed.keep(bytes.length);
  return found ? mixed.text() : undefined;
}

/** The text that comes of mixed bytes. One buffer for all of it: a hostile file has millions of stretches. */
class Mixed {
  /** Offset of the first byte that was neither kept nor turned. */
  taken = 0;
  readonly #bytes: Buffer;
  // Two bytes of UTF-16 are three of UTF-8 at most.
  readonly #out: Buffer;
  #length = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#out = Buffer.allocUnsafeSlow(Math.ceil(bytes.length * 1.5));
  }

  /** Takes the bytes up to `end` as they are. */
  keep(end: number): void {
    this.#length += this.#bytes.copy(this.#out, this.#length, this.taken, end);
    this.taken = end;
  }

  /** Takes the bytes from `start` to `end` as UTF-16; those before `start` are dropped. */
  turn(start: number, end: number): void {
    let at = start;
    while (at < end && this.#bytes[at + 1] === 0) {
      this.#out[this.#length++] = this.#bytes[at]!;
      at += 2;
    }
    if (at < end) {
      const rest = fromUtf16(this.#bytes.subarray(at, end), true);
      this.#out.set(rest, this.#length);
      this.#length += rest.length;
    }
    this.taken = end;
  }

  text(): Uint8Array {
    return this.#out.subarray(0, this.#length);
  }
}

/** Where the stretch of UTF-16LE ends that begins at `start`; `start` itself where none begins there. */
function wideEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let i = 0; i < beginning; i++, at += 2) if (bytes[at + 1] !== 0 || !isText(bytes[at]!)) return start;
  for (; at + 1 < bytes.length; at += 2) {
    if (bytes[at + 1] === 0 ? !isText(bytes[at]!) : isEightBit(bytes, at) || isEightBit(bytes, at + 1)) break;
  }
  return at;
}

function isEightBit(bytes: Uint8Array, from: number): boolean {
  const to = Math.min(from + ending, bytes.length);
  for (let i = from; i < to; i++) if (!isText(bytes[i]!)) return false;
  return true;
}

/**
 * Whether a run of ASCII as long as a secret stands in UTF-16 text: somebody appended it as such. Hiragana and ideographs make such
 * runs as well, but every second byte of theirs is one of few.
 */
function holdsEightBitText(bytes: Uint8Array): boolean {
  for (let at = worthwhile - 1; at < bytes.length; at += worthwhile) {
    if (!isText(bytes[at]!)) continue;
    let start = at;
    while (start > 0 && isText(bytes[start - 1]!)) start--;
    let end = at + 1;
    while (end < bytes.length && isText(bytes[end]!)) end++;
    if (end - start >= worthwhile && isVaried(bytes, start, end)) return true;
    at = end - 1;
  }
  return false;
}

function isVaried(bytes: Uint8Array, start: number, end: number): boolean {
  const kinds: readonly [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = start; i < end; i++) kinds[(i & 1) as 0 | 1].add(bytes[i]!);
  return kinds[0].size >= 4 && kinds[1].size >= 4;
}
