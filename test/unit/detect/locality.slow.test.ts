/**
 * The locality contract (design section 5): a window with its context yields what the whole yields there. History scans
 * rest on it: they look at what a delta inserts, not at the whole of each version.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import wasm from "../../../build/prefilter.wasm";
import { createEngine } from "../../../src/detect/create.ts";
import { maxReach, type Engine, type RawMatch } from "../../../src/detect/engine.ts";
import { createSimdPrefilter } from "../../../src/detect/prefilter/simd.ts";
import { allRules } from "../../../src/rules/all.ts";
import { textWithSecrets as text } from "../../support/random-text.ts";

const engines: readonly (readonly [string, Engine])[] = [
  ["the plain prefilter", createEngine(allRules)],
  ["the SIMD prefilter", createEngine(allRules, { prefilter: createSimdPrefilter(wasm) })],
];

describe.each(engines)("with %s", (_, engine) => {
  test("the reach is within what the design allows", () => {
    expect(engine.reach).toBeGreaterThan(0);
    expect(engine.reach).toBeLessThanOrEqual(maxReach);
  });

  test("a window yields what the whole yields there", () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 4, maxLength: 4 }), (bytes, cuts) => {
        const whole = engine.find(bytes);
        for (const [a, b] of windows(bytes.length, whole, cuts)) {
          const expected = whole.filter(({ start, end }) => start < b && end > a);
          if (told(engine.find(bytes, a, b)) !== told(expected))
            expect(told(engine.find(bytes, a, b)), `${a}-${b}`).toBe(told(expected));
        }
      }),
      { numRuns: 250 },
    );
  });

  test("what is farther away than the reach changes nothing", () => {
    fc.assert(
      fc.property(text, (bytes) => {
        for (const match of engine.find(bytes)) {
          const from = Math.max(0, match.start - engine.reach);
          const slice = bytes.slice(from, match.end + engine.reach);
          const again = engine.find(slice).map((one) => told([moved(one, from)]));
          if (!again.includes(told([match])))
            expect(again, `${allRules[match.rule]?.id ?? match.rule}`).toContain(told([match]));
        }
      }),
      { numRuns: 250 },
    );
  });
});

describe.each(engines)("by anchors, with %s", (_, engine) => {
  test("windows side by side yield what the whole yields", () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 4 }), (bytes, cuts) => {
        const whole = engine.find(bytes);
        const anchors = whole.flatMap(({ anchor }) => [anchor, anchor + 1]);
        const edges = cuts.map(
          (cut) => (cut % 2 === 0 ? anchors[cut % (anchors.length + 1)] : undefined) ?? cut % (bytes.length + 1),
        );
        const ends = [0, ...edges.sort((a, b) => a - b), bytes.length];
        const parts = ends.slice(1).flatMap((end, i) => engine.findAnchored(bytes, ends[i]!, end));
        expect(told(parts)).toBe(told(whole));
      }),
      { numRuns: 250 },
    );
  });

  test("where anchors are settled, what stands before or behind changes nothing", () => {
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (bytes, other, share) => {
        const at = Math.floor(bytes.length * share);
        const whole = engine.find(bytes);
        const behind = Buffer.concat([other, bytes.subarray(at)]);
        const shift = other.length - at;
        const from = engine.settledFrom(bytes, at);
        const later = whole.filter(({ anchor }) => anchor >= from).map((match) => moved(match, shift));
        expect(told(engine.find(behind).filter(({ anchor }) => anchor >= from + shift))).toBe(told(later));
        const before = Buffer.concat([bytes.subarray(0, at), other]);
        const to = engine.settledTo(bytes, at);
        const earlier = whole.filter(({ anchor }) => anchor < to);
        expect(told(engine.find(before).filter(({ anchor }) => anchor < to))).toBe(told(earlier));
      }),
      { numRuns: 250 },
    );
  });
});

/** Random windows, and those whose edges cut through a match or touch it. */
function windows(
  length: number,
  matches: readonly RawMatch[],
  cuts: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const edges = [
    ...cuts.flat().map((cut) => cut % (length + 1)),
    ...matches.flatMap(({ start, end }) => [start, start + 1, end - 1, end]),
  ];
  return cuts.flatMap(([a, b], i) => {
    const from = edges[(a + i) % edges.length]!;
    const to = edges[(b + i) % edges.length]!;
    return [[Math.min(from, to), Math.max(from, to)] as const, [from, from + 1] as const];
  });
}

function moved(match: RawMatch, by: number): RawMatch {
  return { ...match, start: match.start + by, end: match.end + by, anchor: match.anchor + by };
}

function told(matches: readonly RawMatch[]): string {
  return [
    ...new Set(
      matches.map(
        ({ rule, start, end, anchor, draft }) =>
          `${allRules[rule]?.id ?? rule} ${start}-${end} @${anchor} ${JSON.stringify([draft?.confidence, draft?.judged, draft?.syntax])}`,
      ),
    ),
  ]
    .sort()
    .join("\n");
}
