import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { isContainer, unpack, defaultBounds } from "../../../src/unpack/unpack.ts";
import { has, needs } from "../../support/needs.ts";
import { byPython, made, tar, unpacked, zip } from "./archives.ts";

const { crc32, deflateRawSync, deflateSync, gzipSync } = zlib;
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

describe("zip", () => {
  const entries = [
    { name: "conf/app.env", bytes },
    { name: "ストア.txt", bytes: Buffer.from("stored text"), stored: true },
    { name: "streamed.txt", bytes, streamed: true },
    { name: "stored-streamed", bytes: Buffer.from("stored and streamed"), stored: true, streamed: true },
  ];
  const expected = {
    "zip:conf/app.env": text,
    "zip:ストア.txt": "stored text",
    "zip:streamed.txt": text,
    "zip:stored-streamed": "stored and streamed",
  };

  it("is read by its directory: deflated, stored, streamed", () => {
    const result = unpacked(zip(entries));
    expect(result.texts).toEqual(expected);
    expect(result.cuts).toEqual([]);
  });

  it("with text before it, behind it and as its comment: all are layers", () => {
    const before = "#!/bin/sh\nexport SETTING=something-long\n";
    const comment = "a comment that is long enough to matter";
    const behind = "text that was appended behind the archive";
    const archive = zip(entries, comment);
    const blob = Buffer.concat([Buffer.from(before), archive, Buffer.from(behind)]);
    const result = unpacked(blob);
    const commentAt = before.length + archive.length - comment.length;
    expect(result.texts).toEqual({ ...expected, "zip@0": before, [`zip@${commentAt}`]: comment + behind });
    expect(result.cuts).toEqual([]);
  });

  it("whose comment was cut off is read by its directory all the same", () => {
    const comment = "a comment of which only a part is left";
    const archive = zip(entries, comment);
    const result = unpacked(archive.subarray(0, archive.length - 10));
    const commentAt = archive.length - comment.length;
    expect(result.texts).toEqual({ ...expected, [`zip@${commentAt}`]: comment.slice(0, -10) });
    expect(result.cuts).toEqual([]);
  });

  it("without its directory, as a download that broke off, is read by its local headers and cut", () => {
    const result = unpacked(zip(entries, "", false));
    expect(result.texts).toMatchObject(expected);
    expect(result.cuts).toEqual([": corrupt-zip"]);
  });

  it("with an entry that its directory does not name: the entry is read all the same", () => {
    const hidden = zip([{ name: "hidden.env", bytes }], "", false);
    const blob = Buffer.concat([hidden, zip(entries)]);
    expect(unpacked(blob)).toMatchObject({ texts: { ...expected, "zip:hidden.env": text }, cuts: [] });
  });

  it("whose entry is encrypted is cut by that name, and the others are read", () => {
    const result = unpacked(zip([{ name: "locked", bytes, flags: 1 }, ...entries]));
    expect(result.texts).toMatchObject(expected);
    expect(result.cuts).toEqual(["zip:locked: encrypted-zip"]);
  });

  it("whose entry is compressed in a way that is not known is cut by that name", () => {
    expect(unpacked(zip([{ name: "lzma", bytes, method: 14 }])).cuts).toEqual(["zip:lzma: unsupported-compression"]);
  });

  it("with bytes between an entry's data and its stated end: they are a layer", () => {
    const data = deflateRawSync(Buffer.from("short"));
    const padded = Buffer.concat([data, Buffer.from("hidden behind the end of the stream")]);
    const archive = zip([{ name: "a", bytes: padded, stored: true }]);
    const listed = archive.indexOf("PK\x01\x02");
    for (const [at, value] of [
      [8, 8],
      [listed + 10, 8],
    ] as const)
      archive.writeUInt16LE(value, at);
    for (const at of [14, listed + 16]) archive.writeUInt32LE(crc32(Buffer.from("short")), at);
    expect(unpacked(archive)).toMatchObject({
      texts: { "zip:a": "short", [`zip@${31 + data.length}`]: "hidden behind the end of the stream" },
      cuts: [],
    });
  });

  it("whose entries overlap, as a bomb's do, inflates no byte twice", () => {
    const archive = zip([{ name: "kernel", bytes: Buffer.alloc(100_000) }, ...entries]);
    const listed = archive.indexOf("PK\x01\x02");
    const second = archive.indexOf("PK\x01\x02", listed + 4);
    archive.writeUInt32LE(5, second + 42);
    expect(unpacked(archive).cuts).toContain("zip:conf/app.env: corrupt-zip");
  });

  it("that names one entry twice reads it once", () => {
    const archive = zip([
      { name: "one", bytes },
      { name: "two", bytes },
    ]);
    const second = archive.lastIndexOf("PK\x01\x02");
    archive.writeUInt32LE(0, second + 42);
    const result = unpacked(archive);
    expect(result.layers.filter((layer) => layer.via === "zip:one")).toHaveLength(1);
    expect(result.layers).toHaveLength(2);
  });

  it("with names that climb out of a folder, or are in the old code page", () => {
    const archive = zip([
      { name: "../../etc/passwd", bytes },
      { name: "X.txt", bytes, flags: 0 },
    ]);
    for (let at = archive.indexOf("X.txt"); at >= 0; at = archive.indexOf("X.txt", at)) archive[at] = 0x81;
    expect(Object.keys(unpacked(archive).texts)).toEqual(["zip:../../etc/passwd", "zip:ü.txt"]);
  });

  it("that is empty is nothing, and one of nothing but a magic is that text", () => {
    expect(unpacked(zip([]))).toMatchObject({ layers: [], cuts: [] });
    const blob = Buffer.concat([Buffer.from("PK\x03\x04"), bytes]);
    expect(unpacked(blob)).toEqual({
      layers: [{ via: "", bytes: blob }],
      texts: { "": blob.toString() },
      cuts: [": corrupt-zip"],
    });
  });

  python.test("as Python writes it: zip64, streamed, bzip2, lzma, nested, with a comment", () => {
    const blob = byPython(`
import io, zipfile
class Pipe(io.RawIOBase):
    def __init__(self, f): self.f = f
    def writable(self): return True
    def write(self, b): return self.f.write(b)
inner = io.BytesIO()
with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as z: z.writestr("deep.txt", "deep text")
with open("out", "wb") as f, zipfile.ZipFile(Pipe(f), "w", zipfile.ZIP_DEFLATED) as z:
    z.comment = b"a comment of the archive"
    with z.open("wide.txt", "w", force_zip64=True) as e: e.write("wide text".encode() * 100)
    z.writestr("folder/", "")
    z.writestr("日本.txt", "japanese name")
    z.writestr("packed.bz2ed", "x" * 99, zipfile.ZIP_BZIP2)
    z.writestr("packed.lzmaed", "x" * 99, zipfile.ZIP_LZMA)
    z.writestr("inner.jar", inner.getvalue(), zipfile.ZIP_STORED)
`);
    const result = unpacked(blob);
    expect(result.texts).toMatchObject({
      "zip:wide.txt": "wide text".repeat(100),
      "zip:日本.txt": "japanese name",
      "zip:inner.jar > zip:deep.txt": "deep text",
      [`zip@${blob.length - 24}`]: "a comment of the archive",
    });
    expect(Object.keys(result.texts)).toHaveLength(6);
    expect(result.cuts).toEqual([
      "zip:packed.bz2ed: unsupported-compression",
      "zip:packed.lzmaed: unsupported-compression",
    ]);
  });

  python.test("with more entries than 16 bits count", () => {
    const blob = byPython(`
import zipfile
with zipfile.ZipFile("out", "w") as z:
    for i in range(65540): z.writestr(str(i), "t")
`);
    const result = unpacked(blob);
    expect(result.layers).toHaveLength(65540);
    expect(result.cuts).toEqual([]);
    const fewer = unpacked(blob, { maxEntries: 1000 });
    expect(fewer.layers).toHaveLength(1001);
    expect(fewer.cuts).toEqual([": too-many-entries"]);
  });

  needs("zip").test("as the zip program writes it to a pipe, with a password beside", () => {
    const blob = made((folder) => {
      writeFileSync(join(folder, "a.env"), text);
      writeFileSync(join(folder, "b.env"), text);
      execFileSync("zip", ["-q", "-P", "pass", "out.zip", "b.env"], { cwd: folder });
      execFileSync("sh", ["-c", "zip -q - a.env | cat > piped.zip"], { cwd: folder });
      execFileSync("sh", ["-c", "cat piped.zip > out && cat out.zip >> out"], { cwd: folder });
    });
    const result = unpacked(blob);
    expect(result.texts).toMatchObject({ "zip:a.env": text });
    expect(result.cuts).toEqual(["zip:b.env: encrypted-zip"]);
  });
});

describe("tar", () => {
  it("is read, also without its end, and text behind its end is a layer", () => {
    const archive = tar([
      { name: "a.env", bytes },
      { name: "empty", bytes: Buffer.alloc(0) },
    ]);
    expect(unpacked(archive)).toMatchObject({ texts: { "tar:a.env": text, "tar:empty": "" }, cuts: [] });
    expect(unpacked(tar([{ name: "a.env", bytes }], false))).toMatchObject({ texts: { "tar:a.env": text }, cuts: [] });
    const behind = unpacked(Buffer.concat([archive, Buffer.from("appended")]));
    expect(behind).toMatchObject({ texts: { "tar:a.env": text, [`tar@${archive.length}`]: "appended" }, cuts: [] });
  });

  it("that breaks off inside an entry yields the part, and a cut", () => {
    const archive = tar([{ name: "a.env", bytes }]).subarray(0, 512 + 40);
    expect(unpacked(archive)).toMatchObject({
      texts: { "tar:a.env": text.slice(0, 40) },
      cuts: ["tar:a.env: corrupt-tar"],
    });
  });

  it("whose second header is damaged yields the rest as it stands, and a cut", () => {
    const archive = tar([
      { name: "a", bytes },
      { name: "b", bytes },
    ]);
    archive[1024 + 3] = 0x41;
    const result = unpacked(archive);
    expect(result.cuts).toEqual([": corrupt-tar"]);
    expect(result.texts["tar:a"]).toBe(text);
    expect(result.texts["tar@1024"]).toContain(text);
  });

  const formats = ["gnu", "ustar", "pax", "v7"].filter((format) =>
    has(["tar", `--format=${format}`, "-cf", "-", "-T", "/dev/null"]),
  );
  it.each(formats)("as the tar program writes it, format %s, gzipped", (format) => {
    const long = format === "gnu" || format === "pax" ? `${"長い名前/".repeat(12)}conf.env` : "folder/conf.env";
    const blob = made((folder) => {
      const folders = join(folder, "in", ...long.split("/").slice(0, -1));
      execFileSync("mkdir", ["-p", folders]);
      writeFileSync(join(folder, "in", long), text);
      writeFileSync(join(folder, "in", "z.txt"), "last");
      execFileSync("ln", ["-s", "z.txt", "link"], { cwd: join(folder, "in") });
      execFileSync("ln", ["z.txt", "hard"], { cwd: join(folder, "in") });
      execFileSync("tar", [`--format=${format}`, "--sort=name", "-C", "in", "-czf", "out", "."], { cwd: folder });
    });
    const result = unpacked(blob);
    expect(result.texts).toMatchObject({ [`gzip > tar:./${long}`]: text });
    expect(Object.values(result.texts)).toContain("last");
    expect(result.layers).toHaveLength(2);
    expect(result.cuts).toEqual([]);
  });

  python.test("as Python writes it, with sizes beyond octal and in pax records", () => {
    const blob = byPython(`
import io, tarfile
with tarfile.open("out", "w", format=tarfile.PAX_FORMAT) as t:
    i = tarfile.TarInfo("a.env"); d = b"text of a pax entry"; i.size = len(d)
    i.pax_headers = {"comment": "x" * 600, "path": "p" * 300 + "/a.env"}
    t.addfile(i, io.BytesIO(d))
`);
    expect(unpacked(blob)).toMatchObject({
      texts: { [`tar:${"p".repeat(300)}/a.env`]: "text of a pax entry" },
      cuts: [],
    });
  });

  it.runIf(formats.includes("gnu"))("with a sparse file: its data is read, and what follows it too", () => {
    const blob = made((folder) => {
      const program = `
f = open("sparse", "wb")
for i in range(40):
    f.seek(i * 1000000); f.write(b"island %d " % i)
f.truncate(50000000)
f.close()
open("z", "w").write("last")`;
      execFileSync("python3", ["-c", program], { cwd: folder });
      execFileSync("tar", ["--format=gnu", "-Scf", "out", "sparse", "z"], { cwd: folder });
    });
    const result = unpacked(blob);
    expect(result.texts["tar:z"]).toBe("last");
    expect(result.texts["tar:sparse"]).toContain("island 39 ");
    expect(result.cuts).toEqual([]);
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
