import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newArena } from "../../../../src/pack/decode/arena.ts";
import { newDeltaOps } from "../../../../src/pack/decode/delta.ts";
import { delta } from "../craft.ts";

const limit = 1 << 22;

/** Operations on a base of `size` bytes: many short ones, and some that are longer than what is copied at once. */
const operations = (size: number) =>
  fc.array(
    fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 127 }),
      fc
        .tuple(fc.nat(size), fc.nat({ max: 40 }))
        .map(([from, length]) => ({ from, length: Math.min(length, size - from) })),
      fc.tuple(fc.nat(size), fc.nat(size)).map(([a, b]) => ({ from: Math.min(a, b), length: Math.abs(a - b) })),
    ),
    { maxLength: 30 },
  );

const cases = fc
  .uint8Array({ maxLength: 3000 })
  .chain((base) =>
    fc.tuple(
      fc.constant(base),
      operations(base.length),
      fc.nat(100),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
    ),
  );

/** What applying a delta in an arena says: the target and the operations, or the fault. */
function applied(isPlain: boolean, base: Uint8Array, bytes: Uint8Array, gap: number): unknown {
  const arena = newArena(isPlain);
  const ops = newDeltaOps();
  const start = arena.first + gap;
  const deltaAt = start + base.length;
  arena.reserve(start, deltaAt + bytes.length);
  arena.bytes.set(base, start);
  arena.bytes.set(bytes, deltaAt);
  try {
    const target = arena.apply(deltaAt, bytes.length, start, deltaAt, limit, ops);
    expect(Buffer.compare(arena.bytes.subarray(start, deltaAt), base)).toBe(0);
    return {
      target: Buffer.from(arena.bytes.slice(target, target + ops.targetSize)).toString("hex"),
      ops: [...ops.list.subarray(0, ops.count * 2)],
    };
  } catch (error) {
    return { fault: (error as { code: string }).code, detail: (error as { detail?: string }).detail };
  }
}

describe("an arena", () => {
  it("is WebAssembly's where there is WebAssembly, and an array where not", () => {
    expect(newArena().first).not.toBe(newArena(true).first);
  });

  it("applies a delta as its operations say, in either way", () => {
    fc.assert(
      fc.property(cases, ([base, list, gap]) => {
        const expected = Buffer.concat(
          list.map((op) => (op instanceof Uint8Array ? op : base.subarray(op.from, op.from + op.length))),
        );
        const bytes = delta(base.length, expected.length, list);
        const inWasm = applied(false, base, bytes, gap);
        expect(inWasm).toEqual(applied(true, base, bytes, gap));
        expect(inWasm).toMatchObject({ target: expected.toString("hex") });
      }),
    );
  });

  it("refuses a damaged delta in either way, for the same reason", () => {
    fc.assert(
      fc.property(cases, ([base, list, gap, changes]) => {
        const size = list.reduce((sum, op) => sum + op.length, 0);
        const bytes = delta(base.length, size, list);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        expect(applied(false, base, bytes, gap)).toEqual(applied(true, base, bytes, gap));
      }),
      { numRuns: 2000 },
    );
  });

  it("has room for a delta of nothing but the shortest operations", () => {
    const base = new Uint8Array(0x10000).fill(97);
    // 0x80 alone copies 64 KiB from the start: one byte, and never the continuation of the one before.
    const list = Array.from({ length: 30 }, () => ({ from: 0, length: 0x10000 }));
    const bytes = delta(base.length, 30 * 0x10000, list);
    expect(applied(false, base, bytes, 0)).toEqual(applied(true, base, bytes, 0));
  });

  it("keeps what is used where it grows", () => {
    for (const arena of [newArena(), newArena(true)]) {
      arena.bytes.set([1, 2, 3], arena.first);
      arena.reserve(arena.first + 3, 5 << 20);
      expect(arena.bytes.length).toBeGreaterThanOrEqual(5 << 20);
      expect([...arena.bytes.subarray(arena.first, arena.first + 3)]).toEqual([1, 2, 3]);
    }
  });
});
