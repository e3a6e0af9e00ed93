/** Tar archives: read whole, damaged, hostile. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { has, needs } from "../../support/needs.ts";
import { byPython, made, tar, unpacked } from "./archives.ts";

const text = "first = line\nsecret_of_mine = value-value-value-value\nlast = ライン\n";

const bytes = Buffer.from(text);

const python = needs(["python3", "-c", "import zipfile, tarfile, gzip, lzma, bz2"]);

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
