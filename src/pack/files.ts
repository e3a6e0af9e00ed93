/** Reading files of the object store whole or by the piece, and nothing else: no writing, no following of what they say. */

import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** The whole of a file in memory that workers can share, or `null` where it is longer than `limit` bytes. Throws what node throws. */
export function readShared(path: string, limit: number): Uint8Array | null {
  const file = openSync(path, "r");
  try {
    const size = fstatSync(file).size;
    if (size > limit) return null;
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    const read = readFully(file, bytes, 0, size, 0);
    return read === size ? bytes : bytes.subarray(0, read);
  } finally {
    closeSync(file);
  }
}

/** Fills `length` bytes at `at` from the file's `position`; returns how many there were before its end. */
export function readFully(file: number, into: Uint8Array, at: number, length: number, position: number): number {
  let done = 0;
  while (done < length) {
    const read = readSync(file, into, at + done, Math.min(length - done, 0x40000000), position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}
