/** tar: ustar, pax, GNU and the old format without a magic; recognised by the check sum of the first header. */

import { unread, type Level } from "./level.ts";
import type { Layer } from "./layer.ts";

const block = 512;
/** An entry's name is shown to people, and a hostile one may be as long as the file. */
const longestName = 4096;

/** Whether a tar archive begins at the start of the bytes. */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < block) return false;
  // The cheap look first: a magic, or the name's field ended by NUL as in every old header whose name is not the longest.
  const magic =
    bytes[257] === 0x75 && bytes[258] === 0x73 && bytes[259] === 0x74 && bytes[260] === 0x61 && bytes[261] === 0x72;
  return (magic || (bytes[99] === 0 && bytes[0] !== 0)) && isHeader(bytes, 0);
}

/** Yields the entries of a tar archive. */
export function* openTar(bytes: Uint8Array, via: readonly string[], level: Level): Generator<Layer> {
  let at = 0;
  let names: Names = {};
  while (at + block <= bytes.length && isHeader(bytes, at)) {
    const fault = level.budget.refuseEntry();
    if (fault) {
      level.cut(via, fault);
      yield unread(bytes, via, "tar", at, bytes.length);
      return;
    }
    const type = String.fromCharCode(bytes[at + 156] || 0x30);
    const start = dataStart(bytes, at, type);
    let size = names.size ?? number(bytes, at + 124, 12);
    if ("123456".includes(type) && size > 0 && isHeaderOrEnd(bytes, start)) size = 0;
    const end = Math.min(start + size, bytes.length);
    const data = bytes.subarray(start, end);
    if (type === "x") names = { ...names, ...pax(data) };
    else if (type === "L") names = { ...names, path: text(data) };
    else if (type !== "g" && type !== "K") {
      const inside = [...via, `tar:${(names.path ?? headerName(bytes, at)).slice(0, longestName)}`];
      if (start + size > bytes.length) level.cut(inside, "corrupt-tar");
      if (!"123456".includes(type) || size > 0) yield* level.open(data, inside);
      names = {};
    }
    at = start + Math.ceil(size / block) * block;
  }
  yield* rest(bytes, via, at, level);
}

/** What stands behind the last entry: padding, text that was appended, or a damaged header and all that follows it. */
function* rest(bytes: Uint8Array, via: readonly string[], at: number, level: Level): Generator<Layer> {
  let from = at;
  while (from < bytes.length && bytes[from] === 0) from++;
  if (from >= bytes.length) return;
  const ended = from - at >= block;
  if (ended) yield* level.open(bytes.subarray(from), [...via, `tar@${from}`]);
  else {
    level.cut(via, "corrupt-tar");
    yield unread(bytes, via, "tar", at, bytes.length);
  }
}

/** What a pax or GNU header says of the entry that follows it. */
interface Names {
  readonly path?: string;
  readonly size?: number;
}

/** A header's sum is that of its bytes, with its own field taken as blanks; some old tars added them signed. */
function isHeader(bytes: Uint8Array, at: number): boolean {
  const stated = number(bytes, at + 148, 8);
  let sum = 0;
  let signed = 0;
  for (let i = 0; i < block; i++) {
    const byte = i >= 148 && i < 156 ? 0x20 : bytes[at + i]!;
    sum += byte;
    signed += byte < 0x80 ? byte : byte - 0x100;
  }
  // A block of zeros ends the archive and sums up to its eight blanks.
  return sum !== 8 * 0x20 && (stated === sum || stated === signed);
}

function isHeaderOrEnd(bytes: Uint8Array, at: number): boolean {
  if (at + block > bytes.length) return true;
  return isHeader(bytes, at) || bytes.subarray(at, at + block).every((byte) => byte === 0);
}

/** Offset of an entry's data: behind the header, and behind the maps that a GNU sparse file has. */
function dataStart(bytes: Uint8Array, at: number, type: string): number {
  let start = at + block;
  if (type !== "S" || bytes[at + 482] !== 1) return start;
  while (bytes[start + 504] === 1) start += block;
  return start + block;
}

/** A number in octal digits, or in base 256 where it is too large for them. -1 where it is neither. */
function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  if (bytes[at]! & 0x80) {
    for (let i = 1; i < length; i++) value = value * 256 + bytes[at + i]!;
    return Number.isSafeInteger(value) ? value : bytes.length;
  }
  let digits = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[at + i]!;
    if (byte >= 0x30 && byte <= 0x37) {
      value = value * 8 + byte - 0x30;
      digits++;
    } else if (byte !== 0x20 || digits > 0) break;
  }
  return value;
}

function headerName(bytes: Uint8Array, at: number): string {
  const name = text(bytes.subarray(at, at + 100));
  const ustar = bytes[at + 257] === 0x75 && bytes[at + 262] === 0;
  const prefix = ustar ? text(bytes.subarray(at + 345, at + 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

/** Records of the form `length key=value\n`; a record that breaks the form ends the reading. */
function pax(data: Uint8Array): Names {
  let names: Names = {};
  for (let at = 0; at < data.length;) {
    const blank = data.indexOf(0x20, at);
    if (blank < 0 || blank - at > 10) break;
    const length = Number(text(data.subarray(at, blank)));
    if (!(length > blank - at + 1) || at + length > data.length) break;
    const record = data.subarray(blank + 1, at + length - 1);
    if (startsWith(record, "path=")) names = { ...names, path: text(record.subarray(5)) };
    else if (startsWith(record, "GNU.sparse.name=")) names = { ...names, path: text(record.subarray(16)) };
    else if (startsWith(record, "size=")) {
      const size = Number(text(record.subarray(5)));
      if (Number.isSafeInteger(size) && size >= 0) names = { ...names, size };
    }
    at += length;
  }
  return names;
}

function startsWith(bytes: Uint8Array, prefix: string): boolean {
  for (let i = 0; i < prefix.length; i++) if (bytes[i] !== prefix.charCodeAt(i)) return false;
  return true;
}

/** The text up to a NUL, at most as long as a name may be. */
function text(bytes: Uint8Array): string {
  const end = bytes.subarray(0, longestName).indexOf(0);
  const shown = bytes.subarray(0, end < 0 ? longestName : end);
  return Buffer.from(shown.buffer, shown.byteOffset, shown.length).toString("utf8");
}
