/** SARIF within the limits of GitHub. */
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { githubLimits, sarifWithin } from "../../../src/report/sarif.ts";
import { finding, place, report, reportOptions } from "../../support/reports.ts";
import { characters, seeded } from "../../support/secrets.ts";
import { run, runOf } from "../../support/report/sarif-run.ts";

test("GitHub's limits: the worst results stay and the rest is said", () => {
  const many = Array.from({ length: githubLimits.results + 7 }, () => finding({ severity: "low" }));
  const { results = [], invocations } = run(report([...many, finding({ rule: "github-token" })]), reportOptions());
  expect(results).toHaveLength(githubLimits.results);
  expect(results[0]?.ruleId).toBe("github-token");
  expect(invocations?.[0]?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
    ["warning", "8 results left out: this report holds at most 25,000."],
    ["note", "GitHub shows the 5,000 worst of these 25,000 results."],
  ]);
});

test("GitHub's limits: no secret is left out for another's many places", () => {
  const places = Array.from({ length: 90 }, (_, line) => place(`f${line}`));
  const many = ["a", "b", "c"].map((one) => finding({ fingerprint: one.repeat(32), places }));
  const limits = { ...githubLimits, results: 50 };
  const { results = [] } = runOf(sarifWithin(report(many), reportOptions(), limits));
  expect(results).toHaveLength(50);
  expect(
    new Set(results.slice(0, 3).map(({ partialFingerprints }) => partialFingerprints?.["leakscan/secret/v1"])).size,
  ).toBe(3);
});

test("GitHub's limits: the lengths of a rule's texts, the number of its tags, the one location of a result", () => {
  const long = `${"x".repeat(2_000)}\u{1f600}`;
  const explain = () => ({ title: long, opens: long as "unknown", revoke: long });
  const { tool, results = [] } = run(report([finding({ rule: "x".repeat(300) })]), reportOptions({ explain }));
  const [rule] = tool.driver.rules ?? [];
  expect([rule?.name?.length, rule?.shortDescription?.text.length, rule?.fullDescription?.text.length]).toEqual([
    255, 1_024, 1_024,
  ]);
  expect((rule?.properties?.["tags"] as string[] | undefined)?.length).toBeLessThanOrEqual(10);
  expect(results.map(({ locations, codeFlows }) => [locations?.length, codeFlows])).toEqual([[1, undefined]]);
});

test("GitHub's limits: of many places as many as GitHub shows, and the rest is said", () => {
  const places = Array.from({ length: githubLimits.locations + 5 }, (_, line) => place(`f${line}`));
  const { results = [], invocations } = run(report([finding({ places })]), reportOptions());
  expect(results).toHaveLength(githubLimits.locations);
  expect((results[0]?.locations?.length ?? 0) + (results[0]?.relatedLocations?.length ?? 0)).toBe(
    githubLimits.locations,
  );
  expect(results[0]?.properties?.["placesLeftOut"]).toBe(5);
  expect(invocations?.[0]?.toolExecutionNotifications?.map(({ descriptor }) => descriptor?.id)).toEqual(["left-out"]);
});

test("GitHub's limits: a file that would be too large after gzip is made smaller and says so", () => {
  const random = seeded(7);
  const given = report(
    Array.from({ length: 300 }, () => finding({ places: [place(characters(random, 100, "abcdefghijklmnop"))] })),
  );
  const limits = { ...githubLimits, gzipped: 20_000 };
  const text = sarifWithin(given, reportOptions(), limits);
  const { results = [], invocations } = runOf(text);
  expect(gzipSync(text).length).toBeLessThanOrEqual(limits.gzipped);
  expect(results.length).toBeGreaterThan(50);
  expect(results.length).toBeLessThan(300);
  expect(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
    `${300 - results.length} results left out to keep this file below the size that GitHub accepts.`,
  );
});

test("what was not read is bounded too", () => {
  const notRead = Array.from({ length: 1_003 }, (_, at) => ({ what: `f${at}`, why: "missing-object" }));
  const told = run(report([], { notRead }), reportOptions()).invocations?.[0]?.toolExecutionNotifications ?? [];
  expect([told.length, told.at(-1)?.message.text]).toEqual([1_001, "and 3 more"]);
});
