/**
 * A pack's index, kept as the file's own bytes in shared memory: nothing is copied out of it, so that it costs what the file
 * costs (28 bytes an object in a SHA-1 repository) once for all workers. An object is known by its position here,
 * which is also the order of ids.
 */

import { createHash } from "node:crypto";
import { Damage, asDamage } from "./damage.ts";
import { readShared } from "./files.ts";
import type { ObjectFormat } from "./object-format.ts";
import { toHex } from "./object-format.ts";

const magic = 0xff744f63;
const fanoutBytes = 256 * 4;
const maxIndexBytes = 0xffffffff;

/** Reads and checks an index, version 1 or 2. Throws {@link Damage} where it cannot be used at all. */
export function loadPackIndex(path: string, format: ObjectFormat): PackIndex {
  let bytes: Uint8Array | null;
  try {
    bytes = readShared(path, maxIndexBytes);
  } catch (error) {
    throw asDamage(error);
  }
  if (bytes === null) throw new Damage("too-large", "index");
  return new PackIndex(bytes, format);
}

/** A parsed pack index over its own bytes, which no one may change. */
export class PackIndex {
  readonly bytes: Uint8Array;
  readonly version: 1 | 2;
  /** Objects in the pack. */
  readonly count: number;
  readonly format: ObjectFormat;
  readonly #view: DataView;
  readonly #fanout: number;
  readonly #ids: number;
  readonly #idStride: number;
  readonly #offsets: number;
  readonly #offsetStride: number;
  readonly #checksums: number;
  readonly #large: number;
  readonly #largeCount: number;

  /** @throws {Damage} where the bytes are no index */
  constructor(bytes: Uint8Array, format: ObjectFormat) {
    this.bytes = bytes;
    this.format = format;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = view;
    const id = format.idBytes;
    if (bytes.length < fanoutBytes + 2 * id) throw new Damage("corrupt-index", "truncated");
    this.version = view.getUint32(0) === magic ? 2 : 1;
    if (this.version === 2 && view.getUint32(4) !== 2)
      throw new Damage("unknown-version", `index ${view.getUint32(4)}`);
    this.#fanout = this.version === 2 ? 8 : 0;
    const table = this.#fanout + fanoutBytes;
    if (bytes.length < table + 2 * id) throw new Damage("corrupt-index", "truncated");
    const count = (this.count = readFanout(view, this.#fanout));
    const rest = bytes.length - table - 2 * id;
    if (this.version === 1) {
      if (rest !== count * (id + 4)) throw new Damage("corrupt-index", "size");
      this.#offsets = table;
      this.#ids = table + 4;
      this.#idStride = this.#offsetStride = id + 4;
      this.#checksums = -1;
      this.#large = this.#largeCount = 0;
    } else {
      const large = rest - count * (id + 8);
      if (large < 0 || large % 8 !== 0 || large / 8 > count) throw new Damage("corrupt-index", "size");
      this.#ids = table;
      this.#idStride = id;
      this.#checksums = table + count * id;
      this.#offsets = this.#checksums + count * 4;
      this.#offsetStride = 4;
      this.#large = this.#offsets + count * 4;
      this.#largeCount = large / 8;
    }
  }

  /** Whether the file's own checksum holds: only then are its CRCs and offsets worth anything. Reads it whole (1 GB/s). */
  checksumHolds(): boolean {
    const end = this.bytes.length - this.format.idBytes;
    const digest = createHash(this.format.name).update(this.bytes.subarray(0, end)).digest("hex");
    return digest === toHex(this.bytes, end, this.format.idBytes);
  }

  /** The checksum that its pack ends in. */
  get packChecksum(): Uint8Array {
    const end = this.bytes.length - this.format.idBytes;
    return this.bytes.subarray(end - this.format.idBytes, end);
  }

  /** Whether the index holds a CRC32 of each object's packed bytes (version 2). */
  get hasChecksums(): boolean {
    return this.#checksums >= 0;
  }

  /** CRC32 of the packed bytes of the object at `position`. */
  checksum(position: number): number {
    return this.#view.getUint32(this.#checksums + position * 4);
  }

  /** Offset in the pack; -1 where the index points out of its own table. */
  offset(position: number): number {
    const offset = this.#view.getUint32(this.#offsets + position * this.#offsetStride);
    if (offset < 0x80000000 || this.version === 1) return offset;
    const at = offset - 0x80000000;
    if (at >= this.#largeCount) return -1;
    const high = this.#view.getUint32(this.#large + at * 8);
    return high >= 0x200000 ? -1 : high * 0x100000000 + this.#view.getUint32(this.#large + at * 8 + 4);
  }

  /** Where in {@link bytes} the id of the object at `position` begins. */
  idAt(position: number): number {
    return this.#ids + position * this.#idStride;
  }

  /** The id of the object at `position`, in hexadecimal. */
  id(position: number): string {
    return toHex(this.bytes, this.idAt(position), this.format.idBytes);
  }

  /** The position of the id whose bytes begin at `at` of `id`; -1 where it is not in this pack. */
  find(id: Uint8Array, at = 0): number {
    const first = id[at]!;
    let low = first === 0 ? 0 : this.#view.getUint32(this.#fanout + (first - 1) * 4);
    let high = this.#view.getUint32(this.#fanout + first * 4) - 1;
    const length = this.format.idBytes;
    const head = ((id[at]! << 24) | (id[at + 1]! << 16) | (id[at + 2]! << 8) | id[at + 3]!) >>> 0;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const place = this.#ids + middle * this.#idStride;
      let order = this.#view.getUint32(place) - head;
      for (let i = 4; order === 0 && i < length; i++) order = this.bytes[place + i]! - id[at + i]!;
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** Checks the fan-out table and returns its last number: how many objects there are. */
function readFanout(view: DataView, at: number): number {
  let last = 0;
  for (let i = 0; i < 256; i++) {
    const next = view.getUint32(at + i * 4);
    if (next < last) throw new Damage("corrupt-index", "fan-out");
    last = next;
  }
  if (last > 0x7fffffff) throw new Damage("corrupt-index", "count");
  return last;
}
