/** Interned sets do what JavaScript's own sets do, and equal sets are one number. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { SecretSets, emptySet } from "../../../src/exposure/secret-sets.ts";

const size = 40;
const members = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));

test("union, intersection and difference", () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const sets = new SecretSets(size);
      const [left, right] = [sets.of(a), sets.of(b)];
      const sorted = (list: number[]): number[] => [...new Set(list)].sort((x, y) => x - y);
      expect(sets.members(left)).toEqual(sorted(a));
      expect(sets.members(sets.union(left, right))).toEqual(sorted([...a, ...b]));
      expect(sets.members(sets.intersection(left, right))).toEqual(sorted(a.filter((one) => b.includes(one))));
      expect(sets.members(sets.difference(left, right))).toEqual(sorted(a.filter((one) => !b.includes(one))));
      expect(sets.union(left, right)).toBe(sets.union(right, left));
      expect(sets.of([...a].reverse())).toBe(left);
      expect(sets.difference(left, left)).toBe(emptySet);
    }),
  );
});

test("no secrets, one set", () => {
  expect(new SecretSets(0).of([])).toBe(emptySet);
});
