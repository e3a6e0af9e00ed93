/**
 * Bounded inflation that also tells where the compressed stream ended and keeps what came out before it broke off:
 * zlib's synchronous functions are fast but throw all of that away on the first fault, so a slower reader follows them there.
 */

import { inflateRawSync, type Inflate } from "node:zlib";
import { salvage, type Inflated } from "./salvage.ts";
import type { Budget } from "./budget.ts";

/** Bytes of the largest buffer to inflate into at once; larger contents are put together from several. */
const largestBuffer = 64 * 1024 * 1024;

/** Inflates the raw deflate stream from `start`, ending at `end` at the latest; `expected` is its inflated length if known. */
export function inflate(bytes: Uint8Array, start: number, end: number, budget: Budget, expected?: number): Inflated {
  const result = inflateWithin(bytes.subarray(start, end), budget.bytes, expected);
  budget.spend(result.bytes.length);
  return { ...result, end: start + result.end };
}

function inflateWithin(bytes: Uint8Array, limit: number, expected = bytes.length * 4): Inflated {
  if (limit === 0) return { bytes: new Uint8Array(), end: 0, state: "limit" };
  // The archive's word guides the size of buffers only as far as deflate's greatest ratio allows, so that a lie costs nothing.
  const plausible = Math.min(expected + 1, bytes.length * 1040, limit + 1, largestBuffer);
  const chunkSize = Math.max(plausible, 1024);
  try {
    const options = { maxOutputLength: limit, chunkSize, info: true };
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as { buffer: Buffer; engine: Inflate };
    return { bytes: buffer, end: engine.bytesWritten, state: "whole" };
  } catch {
    return salvage(bytes, limit);
  }
}
