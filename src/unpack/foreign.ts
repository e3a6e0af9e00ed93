/** Compressions and archives that Node cannot read. They are recognised so that they are named as unread, not passed for clean. */

import type { Level } from "./level.ts";
import type { Layer } from "./layer.ts";

const magics: readonly (readonly [name: string, magic: readonly number[]])[] = [
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["lzip", [0x4c, 0x5a, 0x49, 0x50, 0x01]],
  ["compress", [0x1f, 0x9d]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
];

/** Bytes with which one of them begins: nearly every blob is done with after one look. */
const firstBytes = new Uint8Array(256);
for (const [, magic] of magics) firstBytes[magic[0]!] = 1;

/** The name of the foreign format at the start of the bytes, if any. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const first = bytes[0]!;
  if (firstBytes[first] !== 1) return undefined;
  for (let i = 0; i < magics.length; i++) {
    const [name, magic] = magics[i]!;
    if (first !== magic[0] || !magic.every((byte, i) => bytes[i] === byte)) continue;
    if (name === "bzip2" && !isBzip2(bytes)) continue;
    if (name === "compress" && (bytes[2]! & 0x60) !== 0) continue;
    return name;
  }
  return undefined;
}

/** Yields the bytes of a foreign format as they are, and cuts it. */
export function* openForeign(bytes: Uint8Array, via: readonly string[], name: string, level: Level): Generator<Layer> {
  level.cut([...via, name], "unsupported-compression");
  yield { bytes, via };
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
