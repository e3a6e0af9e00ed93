/** Zip archives: read whole, damaged, hostile. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { needs } from "../../support/needs.ts";
import { byPython, made, unpacked, zip } from "./archives.ts";

const { crc32, deflateRawSync } = zlib;

const text = "first = line\nsecret_of_mine = value-value-value-value\nlast = ライン\n";

const bytes = Buffer.from(text);

const python = needs(["python3", "-c", "import zipfile, tarfile, gzip, lzma, bz2"]);

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
