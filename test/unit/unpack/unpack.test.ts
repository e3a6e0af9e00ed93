/** Containers of one file (gzip, zlib, zstd), what needs another program, and the bounds of unpacking. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { isContainer, unpack, defaultBounds } from "../../../src/unpack/unpack.ts";
import { needs } from "../../support/needs.ts";
import { byPython, made, unpacked, zip } from "./archives.ts";

const { deflateSync, gzipSync } = zlib;

const text = "first = line\nsecret_of_mine = value-value-value-value\nlast = ライン\n";

const bytes = Buffer.from(text);

/** Letters that compress to about 60%, always the same. */
const letters = Buffer.from(Array.from({ length: 20_000 }, (_, i) => 97 + (zlib.crc32(String(i)) % 26)));

const python = needs(["python3", "-c", "import zipfile, tarfile, gzip, lzma, bz2"]);

describe("a blob that is no container", () => {
  it.each([
    ["", "empty"],
    ["a", "a byte"],
    [text, "UTF-8"],
    ["x^2 + y^2 = z^2 holds for a right triangle\n", "zlib's magic"],
    ["BZhello\n", "bzip2's"],
    ["PK\n", "zip's"],
  ])("%j is one layer of the very same bytes", (plain) => {
    const blob = Buffer.from(plain);
    const layers = [...unpack(blob, defaultBounds, () => expect.unreachable())];
    expect(layers).toHaveLength(1);
    expect(layers[0]!.bytes).toBe(blob);
    expect(layers[0]!.via).toEqual([]);
    expect(isContainer(blob)).toBe(false);
  });

  it("zlib's header before what is not zlib is one layer, too", () => {
    const blob = Buffer.from("x\x9c\x00\x01\x02 is how a zlib stream begins, as this text does");
    expect(unpacked(blob)).toMatchObject({ texts: { "": blob.toString() }, cuts: [] });
  });
});

describe("gzip", () => {
  it("is read", () => {
    expect(unpacked(gzipSync(bytes))).toMatchObject({ texts: { gzip: text }, layers: [{}], cuts: [] });
  });

  it("of several members is one text, also where a member ends inside a word", () => {
    const members = [bytes.subarray(0, 30), bytes.subarray(30, 33), Buffer.alloc(0), bytes.subarray(33)];
    const blob = Buffer.concat(members.map((part) => gzipSync(part)));
    expect(unpacked(blob)).toMatchObject({ texts: { gzip: text }, layers: [{}], cuts: [] });
  });

  needs("gzip").test("with a name, as the gzip program writes it, followed by padding", () => {
    const blob = made((folder) => {
      writeFileSync(join(folder, "out.txt"), text);
      execFileSync("gzip", ["-9", "out.txt"], { cwd: folder });
    }, "out.txt.gz");
    expect(unpacked(Buffer.concat([blob, Buffer.alloc(512)]))).toMatchObject({
      texts: { gzip: text },
      layers: [{}],
      cuts: [],
    });
  });

  it("with every optional field of its header", () => {
    const header = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3]),
      Buffer.from([3, 0, 1, 2, 3]),
      Buffer.from("name\0comment\0"),
      Buffer.from([9, 9]),
    ]);
    const blob = Buffer.concat([header, gzipSync(bytes).subarray(10)]);
    expect(unpacked(blob)).toMatchObject({ texts: { gzip: text }, cuts: [] });
  });

  it("with text behind it: both are layers", () => {
    const packed = gzipSync(bytes);
    const blob = Buffer.concat([packed, Buffer.from("appended by hand")]);
    expect(unpacked(blob)).toMatchObject({
      texts: { gzip: text, [`gzip@${packed.length}`]: "appended by hand" },
      cuts: [],
    });
  });

  it("that is damaged yields what came before the damage, itself, and a cut", () => {
    const blob = gzipSync(letters);
    blob.fill(0xff, blob.length - 2000, blob.length - 1500);
    const result = unpacked(blob);
    expect(result.cuts).toEqual(["gzip: corrupt-gzip"]);
    expect(result.texts["gzip"]!.length).toBeGreaterThan(1000);
    expect(letters.toString().startsWith(result.texts["gzip"]!.slice(0, 1000))).toBe(true);
    expect(result.layers.at(-1)).toEqual({ via: "", bytes: blob });
  });

  it("whose check sum is wrong is cut, since a flipped byte inflates cleanly", () => {
    const blob = gzipSync(bytes);
    blob[blob.length - 6]! ^= 1;
    expect(unpacked(blob)).toMatchObject({ texts: { gzip: text }, cuts: ["gzip: corrupt-gzip"] });
  });

  it("whose magic stands before plain text is scanned as that text", () => {
    const blob = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), bytes]);
    const result = unpacked(blob);
    expect(result.cuts).toEqual(["gzip: corrupt-gzip"]);
    expect(result.layers.at(-1)).toEqual({ via: "", bytes: blob });
  });
});

describe("zlib", () => {
  it("is read: a loose git object that was committed", () => {
    expect(unpacked(deflateSync(bytes))).toMatchObject({ texts: { zlib: text }, layers: [{}], cuts: [] });
  });

  it("that is cut short is named", () => {
    const blob = deflateSync(letters);
    expect(unpacked(blob.subarray(0, blob.length - 10)).cuts).toEqual(["zlib: corrupt-zlib"]);
  });
});

describe("formats that Node cannot read", () => {
  const written = [
    ["bzip2", "import bz2; open('out','wb').write(bz2.compress(b'text'))"],
    ["bzip2", "import bz2; open('out','wb').write(bz2.compress(b''))"],
    ["xz", "import lzma; open('out','wb').write(lzma.compress(b'text'))"],
  ] as const;
  for (const [name, program] of written)
    python.test(`${name} is cut, and scanned as it stands`, () => {
      const blob = byPython(program);
      expect(unpacked(blob)).toMatchObject({
        layers: [{ via: "", bytes: blob }],
        cuts: [`${name}: unsupported-compression`],
      });
    });
});

describe("zstd", () => {
  const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 4, 0x21, 0, 0, ...Buffer.from("text")]);
  const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
  const readable = "zstdDecompressSync" in zlib;

  it.runIf(!readable)("is cut where this Node cannot read it", () => {
    for (const blob of [frame, Buffer.concat([skipped, frame])]) {
      expect(unpacked(blob)).toMatchObject({ texts: {}, cuts: ["zstd: unsupported-compression"] });
      expect(unpacked(blob).layers.at(-1)!.bytes).toEqual(frame);
    }
  });

  it.runIf(readable)("is read frame by frame, with text behind it as a layer", () => {
    const blob = Buffer.concat([skipped, frame, skipped, frame, Buffer.from("appended")]);
    expect(unpacked(blob)).toMatchObject({
      texts: { zstd: "texttext", "zstd@50": "appended" },
      layers: [{}, {}],
      cuts: [],
    });
  });

  it.runIf(readable)("is cut where it is damaged or too large", () => {
    expect(unpacked(frame.subarray(0, 11)).cuts).toEqual(["zstd: corrupt-zstd"]);
    expect(unpacked(frame, { maxBytes: 3 }).cuts).toEqual(["zstd: too-large"]);
  });
});

describe("bounds", () => {
  it("depth: what stands deeper is a layer as it stands, and named", () => {
    const inner = gzipSync(gzipSync(gzipSync(bytes)));
    const result = unpacked(inner, { maxDepth: 2 });
    expect(result.cuts).toEqual(["gzip > gzip: depth"]);
    expect(result.layers).toEqual([{ via: "gzip > gzip", bytes: gzipSync(bytes) }]);
    expect(unpacked(inner, { maxDepth: 3 }).texts).toEqual({ "gzip > gzip > gzip": text });
  });

  it("bytes: what came out until then is a layer", () => {
    const result = unpacked(gzipSync(Buffer.alloc(1_000_000, "abc\n")), { maxBytes: 1000 });
    expect(result.texts["gzip"]).toBe("abc\n".repeat(250));
    expect(result.cuts).toEqual(["gzip: too-large"]);
  });

  it("bytes count over the whole blob, not by entry", () => {
    const result = unpacked(zip(["a", "b", "c"].map((name) => ({ name, bytes: Buffer.alloc(600, "abc\n") }))), {
      maxBytes: 1000,
    });
    expect(result.layers.map((layer) => [layer.via, layer.bytes.length]).slice(0, 2)).toEqual([
      ["zip:a", 600],
      ["zip:b", 400],
    ]);
    expect(result.cuts).toEqual(["zip:b: too-large", ": too-large"]);
  });

  it("ratio: a bomb ends and is named, however it is nested", () => {
    const zeros = Buffer.alloc(8 * 1024 * 1024);
    const bomb = zip(
      Array.from({ length: 8 }, (_, i) => ({
        name: `${i}.zip`,
        bytes: zip([{ name: "zeros", bytes: zeros }]),
        stored: true,
      })),
    );
    const result = unpacked(gzipSync(bomb));
    expect(result.cuts.some((cut) => cut.endsWith("ratio"))).toBe(true);
    expect(result.layers.reduce((sum, layer) => sum + layer.bytes.length, 0)).toBeLessThan(40 * 1024 * 1024);
  });

  it("members of a gzip file count as entries", () => {
    const result = unpacked(Buffer.concat(Array.from({ length: 100 }, () => gzipSync(Buffer.from("a")))), {
      maxEntries: 10,
    });
    expect(result.texts["gzip"]).toBe("a".repeat(10));
    expect(result.cuts).toEqual(["gzip: too-many-entries"]);
  });

  it("time: no further entry is begun", () => {
    expect(unpacked(gzipSync(bytes), { maxMillis: -1 }).cuts).toEqual(["gzip: time"]);
  });

  it("a quine ends", () => {
    let nested = gzipSync(bytes);
    for (let i = 0; i < 200; i++) nested = gzipSync(nested);
    expect(unpacked(nested).cuts).toHaveLength(1);
  });
});
