/** Makes archives for the tests: with the machine's own programs, and by a plain writer where a property test needs thousands. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { defaultBounds, unpack, type Cut, type UnpackBounds } from "../../../src/unpack/unpack.ts";

/** What a blob unpacks to: each layer's text by its way in, and the cuts as one line each. */
export interface Unpacked {
  readonly layers: { readonly via: string; readonly bytes: Buffer }[];
  readonly texts: Record<string, string>;
  readonly cuts: string[];
}

export function unpacked(bytes: Uint8Array, bounds: Partial<UnpackBounds> = {}): Unpacked {
  const cuts: Cut[] = [];
  const layers = [...unpack(bytes, { ...defaultBounds, ...bounds }, (cut) => cuts.push(cut))];
  const named = layers.map((layer) => ({ via: layer.via.join(" > "), bytes: Buffer.from(layer.bytes) }));
  return {
    layers: named,
    texts: Object.fromEntries(named.map((layer) => [layer.via, layer.bytes.toString("utf8")])),
    cuts: cuts.map((cut) => `${cut.via.join(" > ")}: ${cut.why}`),
  };
}

/** Runs `make` in an empty folder and returns the file `out` that it leaves there. */
export function made(make: (folder: string) => void, out = "out"): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "leakscan-unpack-"));
  try {
    make(folder);
    return readFileSync(join(folder, out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a Python program that writes the file `out`. */
export function byPython(program: string): Buffer {
  return made((folder) =>
    execFileSync("python3", ["-c", program], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] }),
  );
}

/** An entry for {@link zip}; its bytes deflated unless `stored`. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly stored?: boolean;
  /** Sizes behind the data instead of before it. */
  readonly streamed?: boolean;
  readonly method?: number;
  readonly flags?: number;
}

export function zip(entries: readonly ZipEntry[], comment = "", directory = true): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, "utf8");
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const data = method === 8 ? deflateRawSync(entry.bytes) : entry.bytes;
    const flags = (entry.flags ?? 0x800) | (entry.streamed ? 8 : 0);
    const facts = (streamed: boolean): Buffer =>
      numbers(
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0],
        [4, streamed ? 0 : crc32(entry.bytes)],
        [4, streamed ? 0 : data.length],
        [4, streamed ? 0 : entry.bytes.length],
        [2, name.length],
      );
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04"),
      facts(entry.streamed ?? false),
      numbers([2, 0]),
      name,
      data,
    ]);
    const descriptor = entry.streamed
      ? numbers([4, 0x08074b50], [4, crc32(entry.bytes)], [4, data.length], [4, entry.bytes.length])
      : Buffer.alloc(0);
    central.push(
      Buffer.from("PK\x01\x02"),
      numbers([2, 20]),
      facts(false),
      numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    parts.push(local, descriptor);
    offset += local.length + descriptor.length;
  }
  const listed = Buffer.concat(central);
  const count = entries.length;
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, listed.length],
    [4, offset],
    [2, comment.length],
  );
  return Buffer.concat(directory ? [...parts, listed, end, Buffer.from(comment)] : parts);
}

export interface TarEntry {
  readonly name: string;
  readonly bytes: Buffer;
  readonly type?: string;
}

export function tar(entries: readonly TarEntry[], ended = true): Buffer {
  const parts: Buffer[] = [];
  for (const entry of entries) {
    const header = Buffer.alloc(512);
    header.write(entry.name.slice(0, 100), 0, "latin1");
    header.write("0000644\0", 100);
    header.write(`${entry.bytes.length.toString(8).padStart(11, "0")}\0`, 124);
    header.write("        ", 148);
    header.write(entry.type ?? "0", 156);
    header.write("ustar\x0000", 257);
    header.write(
      `${header
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
    );
    parts.push(header, entry.bytes, Buffer.alloc((512 - (entry.bytes.length % 512)) % 512));
  }
  return Buffer.concat(ended ? [...parts, Buffer.alloc(1024)] : parts);
}

/** Numbers as zip writes them: `[bytes, value]`, least significant byte first. */
function numbers(...fields: (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}
