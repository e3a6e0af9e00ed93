import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyDelta, newDeltaOps, parseDelta } from "../../../../src/pack/decode/delta.ts";
import { delta } from "../craft.ts";

const limit = 1 << 20;
const ops = newDeltaOps();

/** Operations on a base of `size` bytes. */
const operations = (size: number) =>
  fc.array(
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 300 }),
      fc.tuple(fc.nat(size), fc.nat(size)).map(([a, b]) => ({ from: Math.min(a, b), length: Math.abs(a - b) })),
    ),
    { maxLength: 12 },
  );

const histories = fc
  .uint8Array({ maxLength: 3000 })
  .chain((base) => fc.tuple(fc.constant(base), operations(base.length)));

describe("deltas", () => {
  it("are what their operations say, in an array of their own and in the base's", () => {
    fc.assert(
      fc.property(histories, fc.nat(20), ([base, list], gap) => {
        const expected = Buffer.concat(
          list.map((op) => (op instanceof Uint8Array ? op : base.subarray(op.from, op.from + op.length))),
        );
        const bytes = delta(base.length, expected.length, list);
        parseDelta(bytes, base.length, limit, ops);
        const apart = new Uint8Array(expected.length);
        applyDelta(ops, bytes, base, 0, apart, 0);
        expect(Buffer.compare(apart, expected)).toBe(0);
        const arena = new Uint8Array(gap + base.length + expected.length);
        arena.set(base, gap);
        applyDelta(ops, bytes, arena, gap, arena, gap + base.length);
        expect(Buffer.compare(arena.subarray(gap + base.length), expected)).toBe(0);
        let at = 0;
        for (let i = 0; i < ops.count; i++) {
          const [length = 0, source = 0] = ops.list.subarray(i * 2, i * 2 + 2);
          const from =
            source < 0 ? bytes.subarray(-1 - source, -1 - source + length) : base.subarray(source, source + length);
          expect(Buffer.compare(from, expected.subarray(at, at + length))).toBe(0);
          at += length;
        }
        expect(at).toBe(expected.length);
      }),
    );
  });

  it("join copies that go on where the last one ended", () => {
    const bytes = delta(1 << 18, 1 << 18, [
      { from: 0, length: 0x10000 },
      { from: 0x10000, length: 0x30000 },
    ]);
    parseDelta(bytes, 1 << 18, limit, ops);
    expect([...ops.list.subarray(0, ops.count * 2)]).toEqual([1 << 18, 0]);
  });

  it.each([
    ["an empty delta", []],
    ["a size that never ends", Array.from({ length: 30 }, () => 0x80)],
    ["a size of nothing, filled up with zeros", [10, ...Array.from({ length: 30 }, () => 0x80), 0]],
    ["another base", [11, 1, 0x90, 1]],
    ["a reserved operation", [10, 1, 0]],
    ["an insert past the end", [10, 5, 5, 1, 2]],
    ["a copy that is cut short", [10, 5, 0xff, 1]],
    ["a copy past the base", [10, 5, 0x91, 8, 5]],
    ["a copy from beyond 2 GiB", [10, 5, 0x98, 0xff, 5]],
    ["too little", [10, 5, 0x90, 4]],
    ["too much", [10, 5, 0x90, 6]],
  ])("refuse %s", (_, bytes) => {
    expect(() => parseDelta(Uint8Array.from(bytes), 10, limit, ops)).toThrow("corrupt-delta");
  });

  it("refuse a target over the limit, whatever the operations", () => {
    const bytes = delta(10, 100, [{ from: 0, length: 10 }]);
    expect(() => parseDelta(bytes, 10, 99, ops)).toThrow("too-large");
  });

  it("never do more than throw on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(300), (bytes, size) => {
        try {
          parseDelta(bytes, size, limit, ops);
        } catch (error) {
          expect((error as Error).name).toBe("Damage");
          return;
        }
        applyDelta(ops, bytes, new Uint8Array(size), 0, new Uint8Array(ops.targetSize), 0);
      }),
      { numRuns: 2000 },
    );
  });
});
