import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRawDiff } from "../../../src/git/raw-diff.ts";
import type { RawRecord } from "../../../src/git/raw-diff.ts";

const a = "a".repeat(40);
const b = "b".repeat(40);
const c = "c".repeat(40);

/** Parses text handed over in pieces of the given length. */
async function parse(bytes: string | Buffer, piece = 7): Promise<RawRecord[]> {
  const whole = Buffer.from(bytes);
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < whole.length; at += piece) yield whole.subarray(at, at + piece);
  }
  const records: RawRecord[] = [];
  for await (const record of parseRawDiff(pieces())) records.push(record);
  return records;
}

test("a plain entry", async () => {
  expect(await parse(`:100644 100755 ${a} ${b} M\0d/a b\0`)).toEqual([
    {
      oldModes: ["100644"],
      mode: "100755",
      oldOids: [a],
      oid: b,
      status: "M",
      path: "d/a b",
      pathBytes: Buffer.from("d/a b"),
    },
  ]);
});

test("combined entries and commit ids", async () => {
  const text = `${c}\0::100644 000000 100644 ${a} ${b} ${c} MA\0x\0${b}\0:::100644 100644 100644 000000 ${a} ${a} ${b} ${c} DDD\0y\0`;
  expect(await parse(text)).toMatchObject([
    { commit: c },
    { oldModes: ["100644", "000000"], mode: "100644", oldOids: [a, b], oid: c, status: "MA", path: "x" },
    { commit: b },
    { oldModes: ["100644", "100644", "100644"], mode: "000000", oldOids: [a, a, b], oid: c, path: "y" },
  ]);
});

test("a path may look like anything", async () => {
  for (const path of [`:100644 100644 ${a} ${b} M`, a, "new\nline", "かな", "-x", " "]) {
    expect(await parse(`:000000 100644 ${a} ${b} A\0${path}\0`)).toMatchObject([{ path }]);
  }
});

test("property: any paths, in any pieces", async () => {
  const path = fc
    .uint8Array({ minLength: 1, maxLength: 60 })
    .map((bytes) => Buffer.from(bytes.map((byte) => byte || 1)));
  await fc.assert(
    fc.asyncProperty(fc.array(path), fc.integer({ min: 1, max: 200 }), async (paths, piece) => {
      const text = Buffer.concat(
        paths.flatMap((bytes) => [Buffer.from(`:000000 100644 ${a} ${b} A\0`), bytes, Buffer.from("\0")]),
      );
      expect((await parse(text, piece)).map((record) => "pathBytes" in record && record.pathBytes)).toEqual(paths);
    }),
  );
});

describe("fails on what is no raw diff", () => {
  test.each([
    ["no header", "M\0a\0"],
    ["cut in the header", `:100644 100644 ${a}`],
    ["cut before the path", `:100644 100644 ${a} ${b} M\0`],
    ["cut in the path", `:100644 100644 ${a} ${b} M\0pa`],
    ["too few words", `:100644 100644 ${a} M\0a\0`],
    ["a rename", `:100644 100644 ${a} ${b} R100\0a\0b\0`],
    ["a short id", "abc\0"],
  ])("%s", async (_, text) => {
    await expect(parse(text)).rejects.toMatchObject({ code: "unexpected-output" });
  });
});
