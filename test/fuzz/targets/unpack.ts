import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { defaultBounds, unpack } from "../../../src/unpack/unpack.ts";
import { texts, type FuzzTarget } from "../target.ts";
import { tar, zip } from "../../unit/unpack/archives.ts";

const text = Buffer.from("some text that repeats, and repeats\n".repeat(20));

/** Containers and charsets. */
export const target: FuzzTarget = {
  help: "gzip, zip, tar, zlib, zstd, UTF-16: nothing throws, and no more comes out than the bounds allow",
  code: ["src/unpack/"],
  words: ["PK\u0003\u0004", "PK\u0001\u0002", "PK\u0005\u0006", "ustar\u0000", "\u001f\u008b\u0008", "\ufeff"],
  seeds: () => [
    gzipSync(text),
    deflateSync(text),
    zip([
      { name: "a.txt", bytes: text },
      { name: "b/c.txt", bytes: text, stored: true },
    ]),
    zip([{ name: "in.zip", bytes: zip([{ name: "x", bytes: text }]) }]),
    zip([{ name: "s", bytes: text, streamed: true }]),
    tar([
      { name: "a.txt", bytes: text },
      { name: "b", bytes: gzipSync(text) },
    ]),
    gzipSync(tar([{ name: "a.txt", bytes: text }])),
    deflateRawSync(text),
    Buffer.from(`\ufeff${text.toString()}`, "utf16le"),
    Buffer.from("28b52ffd0458010000616263", "hex"),
    ...texts("plain text\n"),
  ],
  run(input) {
    const bounds = { ...defaultBounds, maxBytes: 4 << 20, maxEntries: 1000 };
    let out = 0;
    let entries = 0;
    for (const { bytes } of unpack(input, bounds, () => {})) {
      out += bytes.length;
      entries++;
    }
    if (out > bounds.maxBytes + 2 * input.length || entries > bounds.maxEntries + 10)
      throw new Error(`${out} bytes in ${entries} entries came out of ${input.length}`);
  },
};
