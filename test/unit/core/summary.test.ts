import { expect, test } from "vitest";
import { counts, exitCode, summarise } from "../../../src/core/summary.ts";
import { finding, report } from "../../support/reports.ts";

const unread = [{ what: "a", why: "missing-object" }];
const suppressed = finding({ suppressed: { by: "baseline", reason: "known" } });

test("a finding counts by its confidence and unless it is suppressed", () => {
  expect(counts(finding(), false)).toBe(true);
  expect(counts(finding({ confidence: "medium" }), false)).toBe(true);
  expect(counts(finding({ confidence: "low" }), false)).toBe(false);
  expect(counts(finding({ confidence: "low" }), true)).toBe(true);
  expect(counts(suppressed, false)).toBe(false);
  expect(counts(suppressed, true)).toBe(false);
});

const cut = [{ what: "a", why: "encrypted-zip" }];

test.each([
  ["nothing found, everything read", report([]), [0, 0, 0, 0]],
  ["a finding that counts", report([finding()]), [1, 1, 1, 1]],
  ["a finding that counts, and something not read", report([finding()], { notRead: unread }), [1, 1, 1, 1]],
  ["something not read", report([], { notRead: unread }), [2, 2, 2, 0]],
  ["something not read, a suppressed finding", report([suppressed], { notRead: unread }), [2, 2, 2, 0]],
  ["something cut off", report([], { cut }), [0, 0, 2, 0]],
  ["something not read, something cut off", report([], { notRead: unread, cut }), [2, 2, 2, 0]],
  ["something accepted as unread", report([], { accepted: [{ what: "a", why: "b", reason: "c" }] }), [0, 0, 0, 0]],
  ["a finding of low confidence", report([finding({ confidence: "low" })]), [0, 1, 0, 0]],
  ["suppressed findings alone", report([suppressed]), [0, 0, 0, 0]],
])("exit code, plainly, strict, with what was cut off, without what was not read: %s", (_, given, codes) => {
  const strict = false;
  expect([
    exitCode(given, { strict }),
    exitCode(given, { strict: true }),
    exitCode(given, { strict, requireComplete: true }),
    exitCode(given, { strict, allowIncomplete: true }),
  ]).toEqual(codes);
});

test("the summary numbers what counts, and what was suppressed by how", () => {
  const given = report([
    finding(),
    finding({ severity: "high", provider: "github" }),
    finding({ severity: "high", provider: "__proto__" }),
    finding({ confidence: "low" }),
    suppressed,
    finding({ suppressed: { by: "comment", reason: "test" } }),
  ]);
  const summary = summarise(given, false);
  expect(summary).toMatchObject({
    findings: 3,
    suppressed: { baseline: 1, comment: 1, config: 0 },
    bySeverity: { critical: 1, high: 2, medium: 0, low: 0 },
  });
  expect(Object.entries(summary.byProvider)).toEqual([
    ["__proto__", 1],
    ["aws", 1],
    ["github", 1],
  ]);
  expect(summarise(given, true).findings).toBe(4);
});
