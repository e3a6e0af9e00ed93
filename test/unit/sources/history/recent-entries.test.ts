/** What was seen lately, held against everything that was ever seen. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { RecentEntries } from "../../../../src/sources/history/recent-entries.ts";

test("says of no entry that it was there before when it was not, and of the last one that it was", () => {
  const entry = fc.record({
    kind: fc.nat(2),
    name: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom("a", "b", "n".repeat(43), "n".repeat(44))),
    id: fc.tuple(fc.constantFrom(0, 1), fc.nat(2)),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
      const recent = new RecentEntries();
      const seen = new Set<string>();
      for (const { kind, name, id } of entries) {
        const bytes = Buffer.concat([Buffer.from(`x${name}\0`), Buffer.alloc(19, id[1]), Buffer.of(id[0])]);
        const idAt = bytes.length - 20;
        const key = `${kind} ${bytes.toString("latin1")}`;
        const has = (): boolean => recent.has(bytes, kind, 1, bytes.length, idAt);
        if (has()) expect(seen.has(key)).toBe(true);
        seen.add(key);
        expect(has()).toBe(bytes.length - 1 <= 64);
      }
    }),
  );
});
