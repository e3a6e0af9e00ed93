/**
 * A pack, read by the block: never held whole, since packs are larger than memory. A walk jumps about in a pack (the members of one
 * delta tree lie 25 MB apart on average in a fetched pack of 324 MB), so small blocks with a large enough cache do best: on
 * that pack 4,096 blocks of 8 KiB read 0.9 GB in 0.25 s where four windows of 1 MiB read 88 GB.
 */

import { closeSync, fstatSync, openSync } from "node:fs";
import { Damage, asDamage } from "./damage.ts";
import { readFully } from "./files.ts";

/** A delta whose base stands before it in the same pack. */
export const offsetDelta = 6;
/** A delta whose base is named by its id. */
export const idDelta = 7;

const blockBytes = 1 << 13;
const cachedBlocks = 4096;
/** Packs that are open at a time: systems allow a process 256 files or 1,024, and a store may hold thousands of packs. */
const mostOpen = 64;
/** What spans more is read by itself and not kept. */
const mostBlocks = 8;

/** Blocks of all packs of a store that were read lately: 32 MiB at most, however many packs there are. */
export class BlockCache {
  readonly #blocks = new Map<number, Uint8Array>();
  #files = 0;
  readonly #open: PackFile[] = [];
  /** The block that was used last; its array is not another's until the next block is asked for. */
  recent: { file: number; start: number; bytes: Uint8Array } = { file: -1, start: 0, bytes: new Uint8Array(0) };
  /** Takes objects that span blocks. */
  #scratch = new Uint8Array(mostBlocks * blockBytes);

  /** Takes note that a pack was opened, and closes the one that was opened first where there are too many. */
  opened(file: PackFile): void {
    this.#open.push(file);
    if (this.#open.length > mostOpen) this.#open.shift()?.release();
  }

  /** A number that tells a file's blocks from another's. */
  newFile(): number {
    return this.#files++;
  }

  /** The block's bytes, fewer than a block at the end of the file. `read` fills an array and says how many bytes there were. */
  block(file: number, number: number, read: (into: Uint8Array) => number): Uint8Array {
    const key = file * 0x100000000 + number;
    const blocks = this.#blocks;
    const { recent } = this;
    recent.file = -1;
    let bytes = blocks.get(key);
    if (bytes !== undefined) blocks.delete(key);
    else {
      bytes = this.#spare();
      const length = read(bytes);
      if (length < blockBytes) bytes = bytes.slice(0, length);
    }
    blocks.set(key, bytes);
    recent.file = file;
    recent.start = number * blockBytes;
    return (recent.bytes = bytes);
  }

  /** Forgets a file's blocks. */
  forget(file: number): void {
    if (this.recent.file === file) this.recent.file = -1;
    for (const key of this.#blocks.keys()) if (Math.floor(key / 0x100000000) === file) this.#blocks.delete(key);
  }

  /** An array of at least that length, which everyone overwrites. */
  scratch(length: number): Uint8Array {
    // What a single large object took is not kept for ever.
    if (this.#scratch.length < length || this.#scratch.length > Math.max(length * 4, 1 << 22))
      this.#scratch = new Uint8Array(Math.max(length, 1 << 18));
    return this.#scratch;
  }

  /** The array of the block that was not used for longest, or a new one. */
  #spare(): Uint8Array {
    if (this.#blocks.size >= cachedBlocks) {
      const [key, bytes] = this.#blocks.entries().next().value!;
      this.#blocks.delete(key);
      if (bytes.length === blockBytes) return bytes;
    }
    return new Uint8Array(blockBytes);
  }
}

/** An open pack. */
export class PackFile {
  readonly path: string;
  readonly size: number;
  #file: number | null = null;
  readonly #cache: BlockCache;
  readonly #number: number;

  /** @throws {Damage} where it cannot be opened */
  constructor(path: string, cache: BlockCache) {
    this.path = path;
    this.#cache = cache;
    this.#number = cache.newFile();
    try {
      this.size = fstatSync(this.#open()).size;
    } catch (error) {
      throw asDamage(error);
    }
  }

  close(): void {
    this.release();
    this.#cache.forget(this.#number);
  }

  /** Closes the file until it is read again. */
  release(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #open(): number {
    if (this.#file === null) {
      this.#file = openSync(this.path, "r");
      this.#cache.opened(this);
    }
    return this.#file;
  }

  /** Whether the pack's last bytes are these. */
  endsIn(bytes: Uint8Array): boolean {
    return this.size > bytes.length && Buffer.compare(this.slice(this.size - bytes.length, bytes.length), bytes) === 0;
  }

  /** The `length` bytes at `from`, until the next call for any pack of the store. Throws {@link Damage} where the pack ends before. */
  slice(from: number, length: number): Uint8Array {
    const { recent } = this.#cache;
    const at = from - recent.start;
    if (recent.file === this.#number && at >= 0 && at + length <= recent.bytes.length)
      return recent.bytes.subarray(at, at + length);
    if (from < 0 || from + length > this.size) throw new Damage("truncated");
    try {
      return this.#slice(from, length);
    } catch (error) {
      throw asDamage(error);
    }
  }

  #slice(from: number, length: number): Uint8Array {
    const first = Math.floor(from / blockBytes);
    const last = Math.floor((from + Math.max(length, 1) - 1) / blockBytes);
    if (last - first < mostBlocks) {
      if (first === last) {
        const block = this.#load(first);
        const at = from - first * blockBytes;
        if (at + length > block.length) throw new Damage("truncated");
        return block.subarray(at, at + length);
      }
      const into = this.#cache.scratch(length);
      let done = 0;
      for (let number = first; number <= last; number++) {
        const at = number === first ? from - first * blockBytes : 0;
        const part = this.#load(number).subarray(at, at + length - done);
        into.set(part, done);
        done += part.length;
      }
      if (done < length) throw new Damage("truncated");
      return into.subarray(0, length);
    }
    const into = this.#cache.scratch(length);
    if (readFully(this.#open(), into, 0, length, from) < length) throw new Damage("truncated");
    return into.subarray(0, length);
  }

  #load(number: number): Uint8Array {
    return this.#cache.block(this.#number, number, (into) =>
      readFully(this.#open(), into, 0, blockBytes, number * blockBytes),
    );
  }
}

/** What an object's header in a pack says. Reused from object to object. */
export interface EntryHeader {
  /** 1 to 4 an object's type, {@link offsetDelta} or {@link idDelta}. */
  kind: number;
  /** Bytes of what inflates: the object, or for deltas the delta. */
  size: number;
  /** For {@link offsetDelta}: how far before this object its base begins. */
  distance: number;
  /** For {@link idDelta}: where the base's id begins in the bytes given. */
  baseId: number;
  /** Where the compressed data begins in the bytes given. */
  data: number;
}

/** An empty header for {@link parseHeader}. */
export function newEntryHeader(): EntryHeader {
  return { kind: 0, size: 0, distance: 0, baseId: 0, data: 0 };
}

/** The longest header there is: size, distance or id, with room to spare. */
export const maxHeaderBytes = 48;

/** Parses the header at `at`. Returns false where it is cut short or not one that git writes. */
export function parseHeader(bytes: Uint8Array, at: number, end: number, idBytes: number, into: EntryHeader): boolean {
  if (at >= end) return false;
  let byte = bytes[at++]!;
  const kind = (byte >> 4) & 7;
  let size = byte & 15;
  let scale = 16;
  while (byte >= 0x80) {
    if (at >= end || scale > 2 ** 46) return false;
    byte = bytes[at++]!;
    size += (byte & 0x7f) * scale;
    scale *= 128;
  }
  into.kind = kind;
  into.size = size;
  into.distance = 0;
  into.baseId = -1;
  if (kind === offsetDelta) {
    if (at >= end) return false;
    byte = bytes[at++]!;
    let distance = byte & 0x7f;
    while (byte >= 0x80) {
      if (at >= end || distance > 2 ** 45) return false;
      byte = bytes[at++]!;
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    if (distance === 0) return false;
    into.distance = distance;
  } else if (kind === idDelta) {
    if (at + idBytes > end) return false;
    into.baseId = at;
    at += idBytes;
  } else if (kind === 0 || kind === 5) return false;
  into.data = at;
  return true;
}
