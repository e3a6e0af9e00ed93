/**
 * Compressions and archives that Node cannot read (zstd: only newer Nodes can). They are recognised so that they are named
 * as unread instead of passing for clean.
 */

import * as zlib from "node:zlib";
import type { Level } from "./level.ts";
import type { Layer } from "./layer.ts";

const magics: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["lzip", [0x4c, 0x5a, 0x49, 0x50, 0x01]],
  ["compress", [0x1f, 0x9d]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];

/** The name of the foreign format at the start of the bytes, if any. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const first = bytes[0]!;
  for (let i = 0; i < magics.length; i++) {
    const [name, magic] = magics[i]!;
    if (first !== magic[0] || !magic.every((byte, i) => bytes[i] === byte)) continue;
    if (name === "bzip2" && !isBzip2(bytes)) continue;
    if (name === "compress" && (bytes[2]! & 0x60) !== 0) continue;
    return name;
  }
  return undefined;
}

/** Yields what stands in a foreign format where this Node can read it; otherwise the bytes as they are, and a cut. */
export function* openForeign(bytes: Uint8Array, via: readonly string[], name: string, level: Level): Generator<Layer> {
  const inside = [...via, name];
  const content = name === "zstd" ? unzstd(bytes, level.budget.bytes) : "unsupported-compression";
  if (typeof content !== "string") {
    level.budget.spend(content.length);
    yield* level.open(content, inside);
    return;
  }
  level.cut(inside, content === "too-large" ? level.budget.bytesWord : content);
  yield { bytes, via };
}

/** Decompresses zstd; the reason where that is not to be had. */
export function unzstd(
  bytes: Uint8Array,
  limit: number,
): Uint8Array | "unsupported-compression" | "corrupt-zstd" | "too-large" {
  const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (bytes: Uint8Array, options: object) => Buffer };
  if (!zstdDecompressSync) return "unsupported-compression";
  if (limit === 0) return "too-large";
  try {
    return zstdDecompressSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    return (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "corrupt-zstd";
  }
}

/** `BZh` may begin a text: behind the level stand the digits of pi, or of its root where the file is empty. */
function isBzip2(bytes: Uint8Array): boolean {
  const level = bytes[3]!;
  return (
    level >= 0x31 &&
    level <= 0x39 &&
    ((bytes[4] === 0x31 && bytes[5] === 0x41 && bytes[6] === 0x59) ||
      (bytes[4] === 0x17 && bytes[5] === 0x72 && bytes[6] === 0x45))
  );
}
