/** A zip's central directory: found from the end of the file, wherever the archive begins in it; zip64 included. */

import { entryName } from "./zip-name.ts";

/** An entry as the central directory states it. Offsets are those of the bytes at hand, whatever stands before the archive. */
export interface Entry {
  readonly name: string;
  /** Offset of the local header. */
  readonly header: number;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/** Where the directory stands, and where its closing records do. */
export interface Directory {
  readonly start: number;
  /** Offset of the first closing record (zip64's, if there is one). */
  readonly tail: number;
  /** Offsets between which a zip64 record may be followed by more; empty without zip64. */
  readonly slack: readonly [number, number];
  /** Offset behind the last closing record: of the archive's comment. */
  readonly end: number;
  readonly count: number;
  /** What to add to the offsets that the archive states. */
  readonly base: number;
}

const endSize = 22;
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
const endRecord64 = 0x06064b50;
const locator64 = 0x07064b50;
/** A file may be full of false end records; a true one is among the last. */
const mostTries = 64;

/** Whether a zip begins at the start of the bytes: with an entry, as a part of a split one, or empty. */
export function beginsZip(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  const kind = (bytes[2]! << 8) | bytes[3]!;
  return kind === 0x0304 || (kind === 0x0708 && bytes[4] === 0x50) || (kind === 0x0506 && bytes.length >= endSize);
}

/** Whether a zip ends in the last KiB of bytes that begin with something else: self-extracting, or appended to a picture. */
export function endsZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 1024);
  // No text has the byte: this ends nearly every blob's look, so it makes no object.
  for (let at = bytes.indexOf(6, from); ; at = bytes.indexOf(6, at + 1)) {
    if (at < 0) return false;
    if (bytes[at - 1] === 5 && bytes[at - 2] === 0x4b && bytes[at - 3] === 0x50) break;
  }
  const directory = findDirectory(bytes);
  return directory !== undefined && directory.count > 0;
}

/** Finds the central directory; none where the file has none, or not whole. */
export function findDirectory(bytes: Uint8Array): Directory | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bytes.length - endSize;
  for (let i = 0; i < mostTries && at >= 0; i++, at--) {
    at = buffer.lastIndexOf("PK\x05\x06", at, "latin1");
    if (at < 0) return undefined;
    const directory = directoryOf(buffer, at);
    if (directory) return directory;
  }
  return undefined;
}

/** The entries by the order in which they stand, at most `most`, and the offset where the directory's records end. */
export function readEntries(
  bytes: Uint8Array,
  directory: Directory,
  most: number,
): { readonly entries: Entry[]; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  let at = directory.start;
  while (at + 46 <= directory.tail && entries.length < most && view.getUint32(at, true) === centralHeader) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const end = extraEnd + view.getUint16(at + 32, true);
    if (end > directory.tail) break;
    entries.push(readEntry(bytes, view, at, nameEnd, extraEnd, directory.base));
    at = end;
  }
  entries.sort((a, b) => a.header - b.header);
  return { entries, end: at };
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameEnd: number,
  extraEnd: number,
  base: number,
): Entry {
  const flags = view.getUint16(at + 8, true);
  const extra = bytes.subarray(nameEnd, extraEnd);
  const wide = wideNumbers(extra);
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide() ?? value) : value;
  };
  const size = number(24);
  const compressed = number(20);
  return {
    name: entryName(bytes.subarray(at + 46, nameEnd), flags, extra),
    header: base + number(42),
    method: view.getUint16(at + 10, true),
    flags,
    crc: view.getUint32(at + 16, true),
    compressed,
    size,
  };
}

/** Reads zip64's extra field: those of size, compressed size and offset that did not fit, in this order. */
function wideNumbers(extra: Uint8Array): () => number | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && end <= extra.length) {
      let next = at + 4;
      return () => {
        if (next + 8 > end) return undefined;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      };
    }
    at = end;
  }
  return () => undefined;
}

function directoryOf(buffer: Buffer, at: number): Directory | undefined {
  let count = buffer.readUInt16LE(at + 10);
  let size = buffer.readUInt32LE(at + 12);
  let offset = buffer.readUInt32LE(at + 16);
  let tail = at;
  let slack: readonly [number, number] = [at, at];
  const wide = record64(buffer, at);
  if (wide !== undefined) {
    count = Number(buffer.readBigUInt64LE(wide + 32));
    size = Number(buffer.readBigUInt64LE(wide + 40));
    offset = Number(buffer.readBigUInt64LE(wide + 48));
    tail = wide;
    slack = [wide + 56, at - 20];
  }
  for (const start of [tail - size, offset]) {
    if (start < 0 || start > tail) continue;
    const begins = start + 46 <= tail && buffer.readUInt32LE(start) === centralHeader;
    if (begins || (count === 0 && size === 0))
      return { start, tail, slack, end: at + endSize, count, base: start - offset };
  }
  return undefined;
}

/** Offset of zip64's end record: where its locator says, or right before the locator where something was put before the archive. */
function record64(buffer: Buffer, end: number): number | undefined {
  const locator = end - 20;
  if (locator < 56 || buffer.readUInt32LE(locator) !== locator64) return undefined;
  for (const at of [Number(buffer.readBigUInt64LE(locator + 8)), locator - 56]) {
    if (at <= locator - 56 && buffer.readUInt32LE(at) === endRecord64) return at;
  }
  return undefined;
}

/** What a local header states of the entry whose data follows it. */
export interface LocalHeader {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Offset of the data. */
  readonly data: number;
}

/** Reads the local header at an offset; none where there is none, or what it says cannot be. */
export function readLocalHeader(bytes: Uint8Array, at: number, to: number): LocalHeader | undefined {
  // The methods' upper byte is the quickest to tell a header from text.
  if (at < 0 || at + 30 > to || bytes[at + 9] !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const method = view.getUint16(at + 8, true);
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const data = nameEnd + view.getUint16(at + 28, true);
  if (view.getUint32(at, true) !== localHeader || method > 99 || data > to) return undefined;
  const flags = view.getUint16(at + 6, true);
  const extra = bytes.subarray(nameEnd, data);
  const wide = wideNumbers(extra);
  const number = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide() ?? value) : value;
  };
  const size = number(22);
  const compressed = number(18);
  const name = entryName(bytes.subarray(at + 30, nameEnd), flags, extra);
  return { name, method, flags, crc: view.getUint32(at + 14, true), compressed, size, data };
}

/** Offset behind the directory's records that follow one another from `at`; `at` itself where there is none. */
export function recordsEnd(bytes: Uint8Array, at: number, to: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let from = at; ;) {
    const length = from + endSize <= to ? recordLength(view, from, to) : 0;
    if (length === 0 || from + length > to) return from;
    from += length;
  }
}

function recordLength(view: DataView, at: number, to: number): number {
  const signature = view.getUint32(at, true);
  if (signature === endRecord) return endSize;
  if (signature === locator64) return 20;
  if (signature === endRecord64) return 56;
  if (signature !== centralHeader || at + 46 > to) return 0;
  return 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

/** Whether one of zip's records begins at an offset. */
export function isRecord(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) return false;
  const signature = new DataView(bytes.buffer, bytes.byteOffset + at, Math.min(4, bytes.length - at));
  if (signature.byteLength < 4) return false;
  const value = signature.getUint32(0, true);
  return value === localHeader || value === centralHeader || value === endRecord || value === endRecord64;
}
