import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawMatch } from "../../../../src/detect/engine.ts";
import { newDeltaOps, parseDelta } from "../../../../src/pack/decode/delta.ts";
import { byAnchor, findInDelta } from "../../../../src/sources/history/delta-windows.ts";
import { delta } from "../../pack/craft.ts";

/**
 * A small engine whose every answer depends on all that it may look at: `#` to `;` is a match of the rule that a sum over the bytes
 * around it says, blob edges included. Its anchor stands `lead` before it. Whatever is carried or not looked at wrongly changes an answer.
 */
function sensitive(reach: number, lead = 0, besideAnchors = 0) {
  const looks: { from: number; to: number }[] = [];
  const find = (bytes: Uint8Array): RawMatch[] => {
    const found: RawMatch[] = [];
    for (let start = lead; start < bytes.length; start++) {
      if (bytes[start] !== 35) continue;
      const end = bytes.indexOf(59, start) + 1;
      if (end === 0 || end - start > longest) continue;
      let rule = 0;
      for (let at = start - reach; at < end + reach; at++) rule = (rule * 31 + (bytes[at] ?? 256)) % 9973;
      found.push({ rule, start, end, anchor: start - lead });
    }
    return found;
  };
  return {
    find,
    looks,
    besideAnchors,
    findAnchored(bytes: Uint8Array, from: number, to: number): RawMatch[] {
      looks.push({ from, to });
      return find(bytes).filter(({ anchor }) => anchor >= from && anchor < to);
    },
    settledFrom: (_: Uint8Array, at: number) => at + Math.max(0, reach - lead),
    settledTo: (_: Uint8Array, at: number) => at - lead - longest - reach,
  };
}

const longest = 40;

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

const small = fc.integer({ min: 0, max: 30 });

describe("scanning a delta", () => {
  it("finds what scanning the whole finds, along chains of any edits", () => {
    fc.assert(
      fc.property(chains, small, small, small, ([first, steps], reach, lead, beside) => {
        const engine = sensitive(reach, lead, beside);
        let base = first;
        let raw = engine.find(base).sort(byAnchor);
        for (const step of steps) {
          const { bytes, ops } = applied(base, step);
          const found = findInDelta(engine, bytes, ops, raw);
          expect(found).toEqual(engine.find(bytes).sort(byAnchor));
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
      { from: 24_950, to: 25_013 },
      { from: 74_953, to: 75_013 },
    ]);
  });

  it("looks at two places in one where what lies between is not worth a second look", () => {
    const engine = sensitive(10, 0, 1000);
    const base = new Uint8Array(3000).fill(97);
    const { bytes, ops } = applied(base, [[0, 0.5], Uint8Array.of(97), [0.5, 0.7], Uint8Array.of(97), [0.7, 1]]);
    findInDelta(engine, bytes, ops, []);
    expect(engine.looks).toEqual([{ from: 1450, to: 3002 }]);
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
