import { expect, test } from "vitest";
import { merge } from "../../../../src/scan/reports/merge-reports.ts";
import { parseReport } from "../../../../src/scan/reports/read-report.ts";
import { UsageError } from "../../../../src/core/error.ts";
import type { Finding, Report } from "../../../../src/core/finding.ts";
import { Secret } from "../../../../src/core/secret.ts";
import { tell } from "../../../../src/report/masked-report.ts";

const commit = (oid: string): NonNullable<Finding["commit"]> => ({
  oid,
  author: "A",
  email: "a@example.com",
  date: "2026-01-01T00:00:00Z",
  subject: "s",
});

function finding(value: string, path: string, more: Partial<Finding> = {}): Finding {
  return {
    fingerprint: Buffer.from(value.padEnd(16, "-")).toString("hex").slice(0, 32),
    rule: "rule",
    provider: "provider",
    severity: "high",
    confidence: "high",
    secret: new Secret(value),
    places: [{ path, line: 1, column: 1, endLine: 1, endColumn: 5, source: "blob" }],
    related: [],
    ...more,
  };
}

function report(findings: readonly Finding[], scan: Partial<Report["scan"]> = {}): Report {
  return {
    tool: { name: "leakscan", version: "1.0.0", rulesVersion: "1" },
    scan: {
      mode: "history",
      repository: "/r",
      notRead: [],
      cut: [],
      blobs: 1,
      bytes: 10,
      commits: 5,
      durationMs: 7,
      ...scan,
    },
    findings,
  };
}

test("the same secret of two reports is one finding with the places of both", () => {
  const merged = merge([
    report([finding("one", "b"), finding("two", "c")]),
    report([finding("one", "a"), finding("one", "b")]),
  ]);
  expect(merged.findings.map(({ places }) => places.map(({ path }) => path))).toEqual([["a", "b"], ["c"]]);
  expect(merged.scan).toMatchObject({ blobs: 2, bytes: 20, commits: 5, durationMs: 7, repository: "/r" });
});

test("reports of several repositories: each place names its own, and so do the repositories' heads", () => {
  const merged = merge([
    report([finding("one", "a"), finding("two", "a", { guessable: true })], {
      repository: "/shop",
      at: "2026-01-02T00:00:00.000Z",
      head: "1".repeat(40),
    }),
    merge([
      report([finding("one", "b"), finding("two", "a", { guessable: true })], { repository: "/wiki" }),
      report([], { repository: "/site", remote: "https://example.com/site", commits: 7 }),
    ]),
  ]);
  expect(merged.findings.map(({ places }) => places.map(({ repository, path }) => `${repository}: ${path}`))).toEqual([
    ["/shop: a", "/wiki: b"],
    ["/shop: a"],
    ["/wiki: a"],
  ]);
  expect(merged.scan).toMatchObject({
    repository: null,
    at: "2026-01-02T00:00:00.000Z",
    commits: 5 + 5 + 7,
    repositories: [
      { repository: "/shop", at: "2026-01-02T00:00:00.000Z", head: "1".repeat(40) },
      { repository: "/wiki" },
      { repository: "/site", remote: "https://example.com/site" },
    ],
  });
  const told = tell(merged, { explain: () => undefined, showSecrets: false, strict: false });
  expect(told.findings.map(({ repository }) => repository)).toEqual(["/shop", "/shop", "/wiki"]);
});

test("suppressed only where both are; unread things are joined", () => {
  const suppressed = { by: "baseline", reason: "known" } as const;
  const merged = merge([
    report([finding("one", "a", { suppressed }), finding("two", "a", { suppressed })], {
      notRead: [{ what: "x", why: "y" }],
    }),
    report([finding("one", "a"), finding("two", "a", { suppressed })], {
      notRead: [{ what: "x", why: "y" }],
      cut: [{ what: "z", why: "y" }],
    }),
  ]);
  expect(merged.findings.map((one) => [one.secret.reveal(), one.suppressed])).toEqual([
    ["one", undefined],
    ["two", suppressed],
  ]);
  expect(merged.scan).toMatchObject({ notRead: [{ what: "x", why: "y" }], cut: [{ what: "z", why: "y" }] });
});

test("exposures are joined so that nothing is called removed that the other report still holds", () => {
  const exposure = {
    introduced: [commit("1")],
    removed: [commit("3")],
    atHead: false,
    reachable: true,
    refs: ["b"],
    commits: 2,
  };
  const other = {
    introduced: [commit("1"), commit("2")],
    removed: [],
    atHead: true,
    reachable: true,
    refs: ["a", "b"],
    commits: 9,
  };
  const merged = merge([
    report([finding("one", "a", { exposure })]),
    report([finding("one", "a", { exposure: other })]),
  ]);
  expect(merged.findings[0]?.exposure).toEqual({
    introduced: [commit("1"), commit("2")],
    removed: [],
    atHead: true,
    reachable: true,
    refs: ["a", "b"],
    commits: 9,
  });
});

test("no report, or reports of different kinds, are refused", () => {
  expect(() => merge([])).toThrow(UsageError);
  expect(() => merge([report([]), report([], { mode: "files" })])).toThrow("different kinds");
});

test("a report that was told is read again, with its secrets masked for good", () => {
  const value = "a-secret-of-thirty-characters-x";
  const written = report([finding(value, "a", { related: ["00"], commit: commit("1"), note: "cut-short" })]);
  const told = tell(written, { explain: () => undefined, showSecrets: false, strict: false });
  const read = parseReport(JSON.stringify(told), "r.json");
  expect(read.findings[0]?.secret.masked).toBe(new Secret(value).masked);
  expect(read.findings[0]?.secret.reveal()).toBe("");
  expect(tell(read, { explain: () => undefined, showSecrets: false, strict: false })).toEqual(told);
});

test.each([
  ["no json", "is not a JSON report"],
  ["[]", "is not a leakscan report"],
  ["null", "is not a leakscan report"],
  ['{"schemaVersion":2,"tool":{},"scan":{},"findings":[]}', "has version 2"],
  ['{"schemaVersion":1,"tool":{},"scan":{"notRead":[],"cut":[]},"findings":[{"fingerprint":"x"}]}', "is damaged"],
  ['{"schemaVersion":1,"tool":{},"scan":{},"findings":[]}', "is damaged"],
])("%s is refused", (text, message) => {
  expect(() => parseReport(text, "r.json")).toThrow(UsageError);
  expect(() => parseReport(text, "r.json")).toThrow(message);
});

// The fuzzer's find: GitLab's format writes when the scan began, and no date is so long ago.
test.each([-1, 1e17, null])("a report whose scan took %s milliseconds is refused", (durationMs) => {
  const written = tell(report([finding("one", "a")]), { explain: () => undefined, showSecrets: false, strict: false });
  expect(parseReport(JSON.stringify(written), "r.json")).toBeDefined();
  const damaged = { ...written, scan: { ...written.scan, durationMs } };
  expect(() => parseReport(JSON.stringify(damaged), "r.json")).toThrow("is damaged");
});
