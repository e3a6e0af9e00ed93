/** Sorted lists of ids against each other, held against sets. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commitKind, KnownIds } from "../../../src/pack/known-ids.ts";
import { mergeIds } from "../../../src/pack/sorted-ids.ts";

const idBytes = 20;
/** Few different bytes, so that ids are often equal or have the same beginning. */
const id = fc.array(fc.constantFrom(0, 1, 127, 128, 255), { minLength: 3, maxLength: 3 }).map((bytes) => {
  const whole = new Uint8Array(idBytes);
  whole.set(bytes.slice(0, 2));
  whole[idBytes - 1] = bytes[2] ?? 0;
  return Buffer.from(whole).toString("hex");
});
const ids = fc.uniqueArray(id, { maxLength: 60 }).map((list) => list.sort());

function source(list: readonly string[]): { count: number; bytes: Uint8Array; idAt: (i: number) => number } {
  // As in an index, the ids do not begin at the beginning.
  return { count: list.length, bytes: Buffer.from(`ff${list.join("")}`, "hex"), idAt: (i) => 1 + i * idBytes };
}

describe("known ids", () => {
  test("which ids of several sources are known, how many are not, and how many are gone", () => {
    fc.assert(
      fc.property(ids, fc.array(ids, { maxLength: 4 }), (list, sources) => {
        const known = new KnownIds(Buffer.from(list.join(""), "hex"), new Uint8Array(list.length), idBytes);
        const compared = known.compare(sources.map(source));
        const set = new Set(list);
        const all = sources.flat();
        for (const [i, own] of sources.entries())
          expect(own.map((_, at) => compared.known[i]?.has(at))).toEqual(own.map((one) => set.has(one)));
        expect(compared.unknown).toBe(all.filter((one) => !set.has(one)).length);
        expect(compared.gone).toBe(list.filter((one) => !all.includes(one)).length);
      }),
    );
  });

  test("which are commits", () => {
    const list = ["00", "11", "22"].map((byte) => byte.repeat(idBytes));
    const known = new KnownIds(Buffer.from(list.join(""), "hex"), Uint8Array.of(commitKind, 0, commitKind), idBytes);
    const { count, ids: commits } = known.commits();
    expect([count, ...commits]).toEqual([2, list[0], list[2]]);
  });

  test("several sources as one list, each id once, from the first source that has it", () => {
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 5 }), (sources) => {
        const told: [string, number][] = [];
        mergeIds(sources.map(source), idBytes, (from, at, isCopy) => {
          if (!isCopy) told.push([sources[from]?.[at] ?? "", from]);
        });
        const all = [...new Set(sources.flat())].sort();
        expect(told).toEqual(all.map((one) => [one, sources.findIndex((own) => own.includes(one))]));
      }),
    );
  });
});
