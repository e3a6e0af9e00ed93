/** A zlib stream as a whole blob: a loose git object that was committed, a compressed cache file. */

import { inflate } from "./inflate.ts";
import { unread, type Level } from "./level.ts";
import type { Layer } from "./layer.ts";

/** Inflated bytes from which on a broken stream is held to have been one: text that begins with `x^` inflates to a few by chance. */
const unlikelyByChance = 1024;

/** Whether the two bytes of a zlib header stand at the start, and not before text (`x^` begins one now and then). */
export function mayBeZlib(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x78 || bytes.length <= 8 || (0x7800 + bytes[1]!) % 31 !== 0 || bytes[1]! & 0x20) return false;
  return !bytes.subarray(2, 18).every((byte) => byte >= 0x08 && byte < 0x7f);
}

/** Yields what stands in a zlib stream, or the bytes themselves where they turn out to be none. */
export function* openZlib(bytes: Uint8Array, via: readonly string[], level: Level): Generator<Layer> {
  const inside = [...via, "zlib"];
  const fault = level.budget.refuseEntry();
  if (fault) {
    level.cut(inside, fault);
    yield { bytes, via };
    return;
  }
  const data = inflate(bytes, 2, bytes.length, level.budget);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.end + 4;
  const sound = data.state === "whole" && end <= bytes.length && view.getUint32(data.end) === adler32(data.bytes);
  if (sound) {
    yield* level.open(data.bytes, inside);
    if (end < bytes.length) yield* level.open(bytes.subarray(end), [...via, `zlib@${end}`]);
    return;
  }
  if (data.bytes.length >= unlikelyByChance) {
    level.cut(inside, data.state === "limit" ? level.budget.bytesWord : "corrupt-zlib");
    yield* level.open(data.bytes, inside);
  }
  yield unread(bytes, via, "zlib", 0, bytes.length);
}

function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length;) {
    // 3800 additions of bytes stay below 2^31 before the remainder must be taken.
    const end = Math.min(i + 3800, bytes.length);
    for (; i < end; i++) b += a += bytes[i]!;
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}
