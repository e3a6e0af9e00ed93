import { createHash, randomFillSync } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { constants, deflateSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createBlobReader } from "../../../src/hook/loose-object.ts";
import { createFolder } from "../../support/git.ts";

const folder = createFolder("objects");

function write(content: Uint8Array, options: object = {}, format = "sha1", type = "blob"): string {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const id = createHash(format).update(whole).digest("hex");
  const file = join(folder, id.slice(0, 2), id.slice(2));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, deflateSync(whole, options));
  return id;
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 5000 }),
  fc
    .array(fc.constantFrom("const ", "export ", "value", "\n", "0123456789", "kana かな", " ".repeat(300)), {
      maxLength: 400,
    })
    .map((parts) => Buffer.from(parts.join(""))),
);

test("whatever zlib writes is read as it was", () => {
  fc.assert(
    fc.property(
      content,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
      fc.integer({ min: 9, max: 15 }),
      fc.constantFrom(1, 1000),
      (bytes, level, strategy, windowBits, count) => {
        const read = createBlobReader(folder, 1e6, count)(write(bytes, { level, strategy, windowBits }));
        expect(read && Buffer.from(read).equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("large, random, empty, SHA-256, and many", () => {
  for (const reader of [createBlobReader(folder, 1e8), createBlobReader(folder, 1e8, 1000)])
    for (const size of [0, 1, 55, 56, 63, 64, 65_535, 65_536, 262_143, 3_000_000]) {
      for (const bytes of [randomFillSync(Buffer.alloc(size)), Buffer.alloc(size, "ab")]) {
        for (const format of ["sha1", "sha256"]) {
          const read = reader(write(bytes, {}, format));
          expect(read && Buffer.from(read).equals(bytes), `${size} ${format}`).toBe(true);
        }
      }
    }
});

test("what is damaged, of another type, too large or not there is not read", () => {
  const reader = createBlobReader(folder, 1000);
  const ofMany = createBlobReader(folder, 1000, 1000);
  expect(reader("0".repeat(40))).toBeNull();
  expect(reader(write(Buffer.alloc(1001)))).toBeNull();
  expect(reader(write(Buffer.from("tree"), {}, "sha1", "tree"))).toBeNull();
  const id = write(Buffer.from("one line of text, then another line of text\n"));
  const file = join(folder, id.slice(0, 2), id.slice(2));
  const sound = deflateSync("blob 4\0four");
  const wrong = ["blob 5\0four", "blob 04\0four", "blob four", "blob 4 \0four", "", "\0"].map((text) =>
    deflateSync(text),
  );
  for (const bytes of [Buffer.alloc(0), Buffer.from("text"), sound.subarray(0, 9), ...wrong]) {
    writeFileSync(file, bytes);
    expect(createBlobReader(folder, 1000)(id)).toBeNull();
    expect(ofMany(id)).toBeNull();
  }
});

test("any flipped or missing byte is noticed, and never read beyond", () => {
  const bytes = Buffer.from("export const value = 1;\n".repeat(20));
  const id = write(bytes);
  const file = join(folder, id.slice(0, 2), id.slice(2));
  const whole = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
  const ofMany = createBlobReader(folder, 1e6, 1000);
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat(), (at, mask, length) => {
      const packed = deflateSync(whole);
      const index = at % packed.length;
      packed[index] = packed[index]! ^ mask;
      writeFileSync(file, packed.subarray(0, Math.max(index + 1, packed.length - (length % 8))));
      for (const reader of [createBlobReader(folder, 1e6), ofMany]) {
        const read = reader(id);
        expect(read === null || Buffer.from(read).equals(bytes)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
