/**
 * zip, and all that is one inside (jar, docx, xlsx, odt, whl, apk). Every byte of the file is accounted for: what the central
 * directory names is an entry; what lies between is looked at for entries that it does not name, since a truncated download has no
 * directory and a hostile file may hide one; all else is a layer of its own.
 */

import { crc32 } from "node:zlib";
import { inflate } from "./inflate.ts";
import { unread, type Level } from "./level.ts";
import {
  findDirectory,
  isRecord,
  readEntries,
  readLocalHeader,
  recordsEnd,
  type Entry,
  type LocalHeader,
} from "./zip-directory.ts";
import { unzstd } from "./zstd.ts";
import type { CutReason, Layer } from "./layer.ts";

/** Bytes between entries below which nothing can hold a secret. */
const worthwhile = 16;

/** Yields what stands in a zip file. */
export function* openZip(bytes: Uint8Array, via: readonly string[], level: Level): Generator<Layer> {
  const directory = findDirectory(bytes);
  const most = level.budget.entries;
  const { entries, end } = directory ? readEntries(bytes, directory, most) : { entries: [], end: 0 };
  if (!directory || entries.length < Math.min(directory.count, most)) level.cut(via, "corrupt-zip");
  const zip: Zip = { bytes, via, level };
  if (!directory) return yield* gap(zip, 0, bytes.length);
  let at = 0;
  let last = -1;
  for (const entry of entries) {
    // Two names for one entry are harmless; entries that overlap are a bomb's way to inflate the same bytes again and again.
    if (entry.header === last) continue;
    last = entry.header;
    if (entry.header < at) {
      level.cut(named(zip, entry.name), "corrupt-zip");
      continue;
    }
    yield* gap(zip, at, Math.min(entry.header, directory.start));
    const fault = level.budget.refuseEntry();
    if (fault) {
      level.cut(via, fault);
      return yield unread(bytes, via, "zip", entry.header, bytes.length);
    }
    at = yield* entryAt(zip, entry, directory.start);
  }
  yield* gap(zip, at, directory.start);
  if (entries.length < most) yield* gap(zip, end, directory.tail);
  yield* gap(zip, ...directory.slack);
  yield* gap(zip, directory.end, bytes.length);
}

/** The archive at hand. */
interface Zip {
  readonly bytes: Uint8Array;
  readonly via: readonly string[];
  readonly level: Level;
}

/** Reads an entry of the directory; returns the offset behind all that belongs to it. */
function* entryAt(zip: Zip, entry: Entry, to: number): Generator<Layer, number> {
  const local = readLocalHeader(zip.bytes, entry.header, to);
  if (!local) {
    zip.level.cut(named(zip, entry.name), "corrupt-zip");
    return Math.min(entry.header, to);
  }
  const end = local.data + entry.compressed;
  const data = { ...entry, flags: entry.flags | local.flags, data: local.data };
  const read = yield* content(zip, data, Math.min(end, to), true, end > to);
  return descriptorEnd(zip.bytes, read, data.flags, to);
}

/** Reads what no entry of the directory covers: entries that only their local headers tell of, and all else as it is. */
function* gap(zip: Zip, from: number, to: number): Generator<Layer> {
  const { bytes, via, level } = zip;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.max(from, to));
  let plain = from;
  for (let at = from; at < to;) {
    at = buffer.indexOf("PK\x03\x04", at, "latin1");
    if (at < 0) break;
    const local = readLocalHeader(bytes, at, to);
    if (!local) {
      at += 4;
      continue;
    }
    yield* between(zip, plain, at);
    const fault = level.budget.refuseEntry();
    if (fault) {
      level.cut(via, fault);
      return yield unread(bytes, via, "zip", at, to);
    }
    at = plain = yield* localEntry(zip, local, to);
  }
  yield* between(zip, plain, to);
}

/** Reads an entry by its local header alone, which need not know how long the data is. */
function* localEntry(zip: Zip, local: LocalHeader, to: number): Generator<Layer, number> {
  const unknown = (local.flags & 8) !== 0 && local.compressed === 0;
  const end = local.data + local.compressed;
  const read = unknown
    ? yield* content(zip, local, local.method === 8 ? to : nextRecord(zip.bytes, local.data, to), false, false)
    : yield* content(zip, local, Math.min(end, to), true, end > to);
  return descriptorEnd(zip.bytes, read, local.flags, to);
}

/** Bytes that belong to no entry; the records of a directory that is not this archive's are passed over. */
function* between(zip: Zip, start: number, to: number): Generator<Layer> {
  const { bytes, via, level } = zip;
  const from = recordsEnd(bytes, start, to);
  if (to - from < worthwhile && to - from < bytes.length) return;
  if (from === 0 && to === bytes.length) yield { bytes, via };
  else yield* level.open(bytes.subarray(from, to), [...via, `zip@${from}`]);
}

/** Yields an entry's content; returns the offset behind its data, which `end` bounds and, where `exact`, states. */
function* content(zip: Zip, entry: LocalHeader, end: number, exact: boolean, short: boolean): Generator<Layer, number> {
  const { bytes, via, level } = zip;
  const inside = named(zip, entry.name);
  const crc = exact ? entry.crc : undefined;
  if (entry.name.endsWith("/") && exact && entry.size === 0 && end - entry.data < worthwhile) return end;
  const unreadable = unreadableWhy(entry);
  if (unreadable) {
    level.cut(inside, unreadable);
    yield unread(bytes, via, "zip", entry.data, end);
    return end;
  }
  if (entry.method === 0) {
    const data = bytes.subarray(entry.data, end);
    if (short || (crc !== undefined && crc32(data) !== crc)) level.cut(inside, "corrupt-zip");
    yield* level.open(data, inside);
    return end;
  }
  const read = entry.method === 8 ? inflated(zip, entry, end) : zstd(zip, entry, end);
  const fault = read.fault ?? (short || (crc !== undefined && crc32(read.bytes) !== crc) ? "corrupt-zip" : undefined);
  if (fault) level.cut(inside, fault);
  if (!fault || read.bytes.length > 0) yield* level.open(read.bytes, inside);
  const stop = exact ? end : Math.min(read.end, end);
  if (fault) yield unread(bytes, via, "zip", entry.data, stop);
  else if (exact) yield* between(zip, read.end, end);
  return stop;
}

interface Read {
  readonly bytes: Uint8Array;
  readonly end: number;
  readonly fault: CutReason | undefined;
}

function inflated(zip: Zip, entry: LocalHeader, end: number): Read {
  const { budget } = zip.level;
  const data = inflate(zip.bytes, entry.data, end, budget, entry.size);
  const fault = data.state === "whole" ? undefined : data.state === "limit" ? budget.bytesWord : "corrupt-zip";
  return { bytes: data.bytes, end: data.end, fault };
}

/** Frames of zstd; what follows them inside the entry is looked at by the caller. */
function zstd(zip: Zip, entry: LocalHeader, end: number): Read {
  const read = unzstd(zip.bytes.subarray(entry.data, end), zip.level.budget);
  return { ...read, end: entry.data + read.end };
}

function unreadableWhy(entry: LocalHeader): CutReason | undefined {
  if (entry.flags & 1 || entry.method === 99) return "encrypted-zip";
  return entry.method === 0 || entry.method === 8 || entry.method === 93 ? undefined : "unsupported-compression";
}

/** Offset behind an entry's data descriptor, which may or may not have a signature and be of zip64. */
function descriptorEnd(bytes: Uint8Array, at: number, flags: number, to: number): number {
  if (!(flags & 8)) return at;
  const signed = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 7 && bytes[at + 3] === 8;
  for (const length of signed ? [16, 24] : [12, 20]) {
    if (at + length === to || (at + length < to && isRecord(bytes, at + length))) return at + length;
  }
  return signed ? Math.min(at + 16, to) : at;
}

/** Offset of the next record or data descriptor; `to` where there is none. */
function nextRecord(bytes: Uint8Array, from: number, to: number): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, to);
  for (let at = buffer.indexOf("PK", from, "latin1"); at >= 0; at = buffer.indexOf("PK", at + 2, "latin1")) {
    if (isRecord(bytes, at) || (bytes[at + 2] === 7 && bytes[at + 3] === 8)) return at;
  }
  return to;
}

function named(zip: Zip, name: string): readonly string[] {
  return [...zip.via, `zip:${name}`];
}
