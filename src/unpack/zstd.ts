/**
 * zstd, where Node can read it (since 22.15): frames that follow one another are one stream, frames to be skipped stand between.
 * Node itself would stop behind the first frame without a word.
 */

import * as zlib from "node:zlib";
import { unread, type Level } from "./level.ts";
import type { Budget } from "./budget.ts";
import type { CutReason, Layer } from "./layer.ts";

/** What came out of zstd frames. */
export interface Unzstd {
  readonly bytes: Uint8Array;
  /** Offset of the first byte that was not read. */
  readonly end: number;
  readonly fault: CutReason | undefined;
}

/** Whether a zstd frame begins at `at`, to be read or to be skipped. */
export function isZstd(bytes: Uint8Array, at = 0): boolean {
  return isFrame(bytes, at) || (skippedLength(bytes, at) > 0 && at + 8 < bytes.length);
}

/** Yields what stands in a zstd file. */
export function* openZstd(bytes: Uint8Array, via: readonly string[], level: Level): Generator<Layer> {
  const inside = [...via, "zstd"];
  const read = unzstd(bytes, level.budget);
  if (read.fault) level.cut(inside, read.fault);
  if (!read.fault || read.bytes.length > 0) yield* level.open(read.bytes, inside);
  if (read.fault) yield unread(bytes, via, "zstd", read.end, bytes.length);
  else if (read.end < bytes.length) yield* level.open(bytes.subarray(read.end), [...via, `zstd@${read.end}`]);
}

/** Decompresses the frames at the start of the bytes. */
export function unzstd(bytes: Uint8Array, budget: Budget): Unzstd {
  const parts: Uint8Array[] = [];
  let at = 0;
  let fault: CutReason | undefined;
  while (!fault && at < bytes.length) {
    const skipped = skippedLength(bytes, at);
    if (skipped > 0) {
      at = Math.min(at + skipped, bytes.length);
      continue;
    }
    if (!isFrame(bytes, at)) break;
    fault = budget.refuseEntry();
    if (fault) break;
    const frame = readFrame(bytes.subarray(at), budget);
    if (typeof frame === "string") fault = frame;
    else {
      parts.push(frame.bytes);
      at += frame.end;
    }
  }
  return { bytes: parts.length === 1 ? parts[0]! : Buffer.concat(parts), end: at, fault };
}

function isFrame(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x28 && bytes[at + 1] === 0xb5 && bytes[at + 2] === 0x2f && bytes[at + 3] === 0xfd;
}

/** Bytes of the frame to be skipped that begins at `at`; 0 where none does. */
function skippedLength(bytes: Uint8Array, at: number): number {
  const magic =
    (bytes[at]! & 0xf0) === 0x50 && bytes[at + 1] === 0x2a && bytes[at + 2] === 0x4d && bytes[at + 3] === 0x18;
  if (!magic || at + 8 > bytes.length) return 0;
  return 8 + new DataView(bytes.buffer, bytes.byteOffset + at + 4, 4).getUint32(0, true);
}

type Decompress = (bytes: Uint8Array, options: object) => { buffer: Buffer; engine: { bytesWritten: number } };

function readFrame(bytes: Uint8Array, budget: Budget): { bytes: Uint8Array; end: number } | CutReason {
  const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Decompress };
  if (!zstdDecompressSync) return "unsupported-compression";
  try {
    const { buffer, engine } = zstdDecompressSync(bytes, { maxOutputLength: budget.bytes, info: true });
    budget.spend(buffer.length);
    return { bytes: buffer, end: Math.max(1, engine.bytesWritten) };
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? budget.bytesWord : "corrupt-zstd";
  }
}
