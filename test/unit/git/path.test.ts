import fc from "fast-check";
import { expect, test } from "vitest";
import { pathText } from "../../../src/git/path.ts";

test("UTF-8 stays as it is, the rest is quoted as git does", () => {
  expect(pathText(Buffer.from("かな/é\n"))).toBe("かな/é\n");
  expect(pathText(Buffer.from("caf\xe9.txt", "latin1"))).toBe(String.raw`"caf\351.txt"`);
  expect(pathText(Buffer.from('"x"'))).toBe(String.raw`"\"x\""`);
  expect(pathText(Buffer.from("\ufeffx"))).toBe("\ufeffx");
});

test("property: two paths never look the same", () => {
  const bytes = fc
    .uint8Array({ maxLength: 4 })
    .map((array) => array.map((byte) => [0x22, 0x5c, 0x33, 0x61, 0xc3, 0xa9, 0xff][byte % 7] ?? 0));
  fc.assert(
    fc.property(bytes, bytes, (one, two) => {
      expect(pathText(one) === pathText(two)).toBe(Buffer.compare(one, two) === 0);
    }),
    { numRuns: 2000 },
  );
});
