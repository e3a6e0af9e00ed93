/** The table of object ids does what a Map of hex strings does. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { IdTable } from "../../../src/git/id-table.ts";

test.each([20, 32])("ids of %i bytes: numbers are those of a Map", (length) => {
  // Few different first bytes, so that slots collide.
  const id = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 40 }))
    .map(([first, last]) =>
      Buffer.concat([Buffer.from([first, 0, 0, 0]), Buffer.alloc(length - 5), Buffer.from([last])]).toString("hex"),
    );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 400 }), fc.array(id, { maxLength: 20 }), (ids, others) => {
      const table = new IdTable(length);
      const plain = new Map<string, number>();
      for (const hex of ids) {
        const number = plain.get(hex) ?? plain.size;
        plain.set(hex, number);
        expect(table.addHex(hex)).toBe(number);
        expect(table.hex(number)).toBe(hex);
      }
      expect(table.size).toBe(plain.size);
      for (const hex of [...ids, ...others]) expect(table.findHex(hex)).toBe(plain.get(hex) ?? -1);
    }),
  );
});

test("grows to many ids, given as bytes inside others", () => {
  const table = new IdTable(20);
  const bytes = Buffer.alloc(20 + 5000 * 20);
  for (let i = 0; i < 5000; i++) {
    bytes.writeUInt32BE(Math.imul(i, 2654435761) >>> 0, 3 + i * 20);
    bytes.writeUInt32BE(i, 15 + i * 20);
  }
  for (let i = 0; i < 5000; i++) expect(table.add(bytes, 3 + i * 20)).toBe(i);
  for (let i = 0; i < 5000; i++) expect(table.find(bytes, 3 + i * 20)).toBe(i);
});

test("an id of another length is none", () => {
  const table = new IdTable(20);
  expect([table.addHex("ab"), table.addHex("a".repeat(64)), table.addHex("g".repeat(40)), table.findHex("")]).toEqual([
    -1, -1, -1, -1,
  ]);
});
