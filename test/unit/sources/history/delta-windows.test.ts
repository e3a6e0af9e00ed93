import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawMatch } from "../../../../src/detect/engine.ts";
import { newDeltaOps, parseDelta } from "../../../../src/pack/decode/delta.ts";
import { byPlace, findInDelta } from "../../../../src/sources/history/delta-windows.ts";
import { delta } from "../../pack/craft.ts";

/**
 * A small engine whose every answer depends on all of its reach: `#` to `;` is a match of the rule that a sum over the bytes around
 * it says, blob edges included. Whatever is carried or not scanned wrongly changes some answer.
 */
function sensitive(reach: number) {
  const looks: { from: number; to: number }[] = [];
  const find = (bytes: Uint8Array, from = 0, to = bytes.length): RawMatch[] => {
    looks.push({ from, to });
    const found: RawMatch[] = [];
    for (let start = 0; start < bytes.length; start++) {
      if (bytes[start] !== 35) continue;
      const end = bytes.indexOf(59, start) + 1;
      if (end === 0 || end - start > 40 || !(start < to && end > from)) continue;
      let rule = 0;
      for (let at = start - reach; at < end + reach; at++) rule = (rule * 31 + (bytes[at] ?? 256)) % 9973;
      found.push({ rule, start, end, anchor: Math.max(0, start - reach) });
    }
    return found;
  };
  return { reach, find, looks };
}

const text = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...Buffer.from("#;ab\n")), { minLength: 1, maxLength })
    .map((bytes) => Uint8Array.from(bytes));

/** Chains of edits as deltas: what is kept, moved, doubled, or inserted. */
const chains = fc.tuple(
  text(400),
  fc.array(
    fc.array(
      fc.oneof(
        text(30),
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      ),
      { maxLength: 6 },
    ),
    { minLength: 1, maxLength: 6 },
  ),
);

function applied(base: Uint8Array, edits: readonly (Uint8Array | readonly [number, number])[]) {
  const ops = edits.map((edit) => {
    if (edit instanceof Uint8Array) return edit;
    const [a, b] = edit.map((share) => Math.round(share * base.length)) as [number, number];
    return { from: Math.min(a, b), length: Math.abs(a - b) };
  });
  const bytes = Buffer.concat(
    ops.map((op) => (op instanceof Uint8Array ? op : base.subarray(op.from, op.from + op.length))),
  );
  const parsed = newDeltaOps();
  parseDelta(delta(base.length, bytes.length, ops), base.length, 1 << 20, parsed);
  return { bytes: Uint8Array.from(bytes), ops: parsed };
}

describe("scanning a delta", () => {
  it("finds what scanning the whole finds, along chains of any edits", () => {
    fc.assert(
      fc.property(chains, fc.integer({ min: 0, max: 30 }), ([first, steps], reach) => {
        const engine = sensitive(reach);
        let base = first;
        let raw = engine.find(base).sort(byPlace);
        for (const step of steps) {
          const { bytes, ops } = applied(base, step);
          const found = findInDelta(engine, bytes, ops, raw);
          expect(found).toEqual(engine.find(bytes).sort(byPlace));
          base = bytes;
          raw = found;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("looks at inserts and seams only", () => {
    const engine = sensitive(10);
    const base = new Uint8Array(100_000).fill(97);
    const { bytes, ops } = applied(base, [[0, 0.25], Uint8Array.from(Buffer.from("#x;")), [0.25, 0.75], [0.8, 1]]);
    expect(findInDelta(engine, bytes, ops, [])).toHaveLength(1);
    expect(engine.looks).toEqual([
      { from: 24_989, to: 25_014 },
      { from: 74_992, to: 75_014 },
    ]);
  });

  it("looks at nothing where nothing was changed, or only lost at neither end", () => {
    const engine = sensitive(10);
    const base = new Uint8Array(1000).fill(97);
    const { bytes, ops } = applied(base, [[0, 1]]);
    const inBase: RawMatch[] = [{ rule: 1, start: 0, end: 1000, anchor: 0 }];
    expect(findInDelta(engine, bytes, ops, inBase)).toEqual(inBase);
    expect(engine.looks).toEqual([]);
  });

  it("scans an empty blob and one that is all new", () => {
    const engine = sensitive(10);
    expect(
      findInDelta(engine, new Uint8Array(0), applied(Uint8Array.of(35, 59), []).ops, [
        { rule: 1, start: 0, end: 2, anchor: 0 },
      ]),
    ).toEqual([]);
    const fresh = applied(Uint8Array.of(97), [Uint8Array.from(Buffer.from("..#;.."))]);
    expect(findInDelta(engine, fresh.bytes, fresh.ops, [])).toEqual(engine.find(fresh.bytes));
  });
});
