import fc from "fast-check";
import { expect, test } from "vitest";
import { goneSecret, isStanding, joinSecret, type JoinedSecret, rankOf } from "../../../src/audit/join/joined.ts";
import type { Occurrence } from "../../../src/audit/repository/secrets.ts";
import { confidences, severities } from "../../../src/core/severity.ts";

const now = "2026-12-01T00:00:00.000Z";

const occurrence: fc.Arbitrary<Occurrence> = fc.record({
  atHead: fc.boolean(),
  reachable: fc.boolean(),
  commits: fc.nat(9),
  branches: fc.constant(["main"]),
  branchCount: fc.constant(1),
  places: fc.constant([{ path: "a", line: 1 }]),
  placeCount: fc.constant(1),
  owners: fc.subarray(["@a", "@b"]),
  counts: fc.boolean(),
  related: fc.constant([]),
});

const secret = fc
  .record({
    severity: fc.constantFrom(...severities),
    confidence: fc.constantFrom(...confidences),
    status: fc.constantFrom("live", "revoked", "invalid", "unknown", undefined),
  })
  .map(({ severity, confidence, status }) => ({
    fingerprint: "0".repeat(32),
    rule: "r",
    provider: "p",
    description: "d",
    severity,
    confidence,
    masked: "****",
    ...(status !== undefined && { verdict: { status, checkedAt: now } as const }),
  }));

const joined = (previous?: JoinedSecret, isFirst = false): fc.Arbitrary<JoinedSecret> =>
  fc.array(fc.record({ secret, occurrence }), { minLength: 1, maxLength: 4 }).map((lines) =>
    joinSecret(
      "k",
      lines.map((line, i) => ({ id: String(i), repository: `r${i}`, line })),
      previous,
      isFirst,
      now,
    ),
  );

test("the order of repositories changes nothing", () => {
  const line = fc.record({ secret, occurrence });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const given = lines.map((one, i) => ({ id: String(i), repository: `r${i}`, line: one }));
      const { severity, confidence, verdict, ...one } = joinSecret("k", given, undefined, false, now);
      const other = joinSecret("k", given.toReversed(), undefined, false, now);
      expect(other).toMatchObject(one);
      expect([other.severity, other.confidence, other.verdict?.status]).toEqual([
        severity,
        confidence,
        verdict?.status,
      ]);
    }),
  );
});

test("resolved is what stood and stands no more, and nothing else", () => {
  fc.assert(
    fc.property(
      joined(undefined, true).chain((before) => fc.tuple(fc.constant(before), joined(before))),
      ([before, after]) => {
        expect(after.change === "resolved").toBe(isStanding(before) && !isStanding(after));
        if (after.change === "resolved") expect(after.resolved).toBeDefined();
        if (isStanding(after)) expect(after.resolved).toBeUndefined();
        if (!before.counts && after.counts) expect(after.change).toBe("new");
      },
    ),
  );
});

test("what is gone counts no more, and is resolved once", () => {
  fc.assert(
    fc.property(joined(undefined, true), (before) => {
      const gone = goneSecret(before, now);
      expect(gone).toMatchObject({ state: "gone", counts: false, atHeadCount: 0 });
      expect(gone.change).toBe(isStanding(before) ? "resolved" : undefined);
      expect(goneSecret(gone, now).change).toBeUndefined();
    }),
  );
});

test("what is proved to be active stands in front of all that is not, and what does not count behind", () => {
  fc.assert(
    fc.property(joined(), joined(), (one, other) => {
      if (one.counts && !other.counts) expect(rankOf(one) < rankOf(other)).toBe(true);
      if (one.counts && other.counts && one.verdict?.status === "live" && other.verdict?.status !== "live")
        expect(rankOf(one) < rankOf(other)).toBe(true);
    }),
  );
});
