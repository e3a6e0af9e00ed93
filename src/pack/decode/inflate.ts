/**
 * Inflating one object at a time. `zlib.inflateSync` with a chunk just over the known size makes one allocation and one pass
 * (about a third of the time that its default of 16 KiB chunks takes on git's small deltas); the bound on the output
 * makes a stream that is longer than it says an error instead of a bomb.
 */

import { constants, inflateSync } from "node:zlib";
import { Damage, asDamage } from "../damage.ts";

/** A deflate stream cannot grow by more than this: anyone who claims more lies, and gets no buffer for it. */
export const maxRatio = 1032;
const minChunk = 64;

/** Inflates a zlib stream of exactly `size` bytes of content. Bytes after the stream's end are ignored. Throws {@link Damage}. */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  return checked(bytes, size, () => inflateSync(bytes, options(size)));
}

/** As much of a stream's start as these bytes yield (at most about 1,000 times their length). Throws {@link Damage}. */
export function inflateStart(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw asDamage(error, "corrupt-zlib");
  }
}

function options(size: number): { chunkSize: number; maxOutputLength: number } {
  return { chunkSize: Math.max(size + 1, minChunk), maxOutputLength: Math.max(size, 1) };
}

function checked(bytes: Uint8Array, size: number, run: () => Uint8Array): Uint8Array {
  if (size > bytes.length * maxRatio + minChunk) throw new Damage("corrupt-header", "size");
  let content: Uint8Array;
  try {
    content = run();
  } catch (error) {
    throw asDamage(error, "corrupt-zlib");
  }
  if (content.length !== size) throw new Damage("corrupt-zlib", "size");
  return content;
}
