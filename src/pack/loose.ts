/**
 * Loose objects: one file each, named by its id. The name is their checksum, so each is hashed when it is read.
 */

import { closeSync, fstatSync, openSync, readdirSync } from "node:fs";
import path from "node:path";
import { Damage, asDamage } from "./damage.ts";
import { readFully } from "./files.ts";
import { inflate, inflateStart } from "./decode/inflate.ts";
import { objectId, toHex, typeNames } from "./object-format.ts";
import type { ObjectFormat } from "./object-format.ts";

/** All loose objects of a store, sorted by id; shared between workers. */
export interface LooseList {
  /** Ids one after the other. */
  readonly ids: Uint8Array;
  /** For each the index of its object directory. */
  readonly directory: Uint16Array;
  readonly count: number;
}

/** An object as it was read. `type` is its number. */
export interface LooseObject {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** Called for directories that cannot be listed. */
type OnDamage = (directory: string, damage: Damage) => void;

/** Lists the loose objects of these object directories, each id once. What has no name of an object is not one. */
export function listLoose(directories: readonly string[], format: ObjectFormat, onDamage: OnDamage): LooseList {
  const found = new Map<string, number>();
  const name = new RegExp(`^[0-9a-f]{${format.idBytes * 2 - 2}}$`);
  for (const [index, directory] of directories.entries()) {
    for (const folder of names(directory, onDamage)) {
      if (!/^[0-9a-f]{2}$/.test(folder)) continue;
      for (const file of names(path.join(directory, folder), onDamage)) {
        const id = folder + file;
        if (name.test(file) && !found.has(id)) found.set(id, index);
      }
    }
  }
  const sorted = [...found.keys()].sort();
  const ids = new Uint8Array(new SharedArrayBuffer(sorted.length * format.idBytes));
  const directory = new Uint16Array(new SharedArrayBuffer(sorted.length * 2));
  for (const [i, id] of sorted.entries()) {
    ids.set(Buffer.from(id, "hex"), i * format.idBytes);
    directory[i] = found.get(id)!;
  }
  return { ids, directory, count: sorted.length };
}

/** Where the file of the id is in an object directory. */
export function loosePath(directory: string, id: string): string {
  return path.join(directory, id.slice(0, 2), id.slice(2));
}

/** Id of the object at `i`, in hexadecimal. */
export function looseId(list: LooseList, i: number, format: ObjectFormat): string {
  return toHex(list.ids, i * format.idBytes, format.idBytes);
}

/** Reads and checks a loose object; `null` where there is no such file. Throws {@link Damage}. */
export function readLoose(file: string, id: string, format: ObjectFormat, limit: number): LooseObject | null {
  const packed = readFile(file, limit);
  if (packed === null) return null;
  const { type, size, start } = parseLooseHeader(inflateStart(packed.subarray(0, 256)));
  if (size > limit) throw new Damage("too-large", String(size));
  const whole = inflate(packed, start + size);
  const bytes = whole.subarray(start);
  if (objectId(format, typeNames[type]!, bytes) !== id) throw new Damage("checksum-mismatch");
  return { type, bytes };
}

/** Type and size as the header of a loose object says them, without reading the rest; `null` where there is no such file. Throws {@link Damage}. */
export function looseFacts(file: string): { type: number; size: number } | null {
  const packed = readFile(file, 256, 256);
  return packed === null ? null : parseLooseHeader(inflateStart(packed));
}

/** `type size NUL`, as git writes it. */
function parseLooseHeader(bytes: Uint8Array): { type: number; size: number; start: number } {
  const end = bytes.subarray(0, 64).indexOf(0);
  const header =
    end < 0
      ? null
      : /^(commit|tree|blob|tag) (0|[1-9][0-9]{0,15})$/.exec(Buffer.from(bytes.subarray(0, end)).toString("latin1"));
  if (!header) throw new Damage("corrupt-header");
  return { type: typeNames.indexOf(header[1] as "blob"), size: Number(header[2]), start: end + 1 };
}

/** The file's bytes, or its first `most`. A file longer than the limit could be (stored, not compressed) is too large. */
function readFile(file: string, limit: number, most?: number): Uint8Array | null {
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT" || (error as NodeJS.ErrnoException).code === "ENOTDIR")
      return null;
    throw asDamage(error);
  }
  try {
    const size = fstatSync(handle).size;
    if (most === undefined && size > limit + (limit >>> 8) + 4096) throw new Damage("too-large", String(size));
    const bytes = new Uint8Array(Math.min(size, most ?? size));
    return bytes.subarray(0, readFully(handle, bytes, 0, bytes.length, 0));
  } catch (error) {
    throw asDamage(error);
  } finally {
    closeSync(handle);
  }
}

function names(directory: string, onDamage: OnDamage): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    // What is not there holds nothing; what may not be read is for the caller to hear of.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") onDamage(directory, asDamage(error));
    return [];
  }
}
