/** SARIF 2.1.0: every report is valid, and says of a finding what it is and where. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type * as Sarif from "sarif";
import { expect, test } from "vitest";
import { Secret } from "../../../src/core/secret.ts";
import { counts } from "../../../src/core/summary.ts";
import { ja } from "../../../src/messages/ja/report.ts";
import { githubLimits, write as sarif, sarifWithin } from "../../../src/report/sarif.ts";
import { arbitraryReport, commit, finding, place, report, reportOptions } from "../../support/reports.ts";
import { run, runOf } from "../../support/report/sarif-run.ts";

/** The official schema as Microsoft's package ships it. It is draft 4, whose one word that Ajv reads otherwise is `id`. */
const {
  $schema: _,
  id: _id,
  ...schema
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
    "utf8",
  ),
) as Record<string, unknown>;

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });

addFormats.default(ajv);

const validate = ajv.compile(schema);

test("every report is valid SARIF 2.1.0", () => {
  fc.assert(
    fc.property(arbitraryReport(), fc.boolean(), (given, strict) => {
      validate(JSON.parse(sarif(given, reportOptions({ strict }))));
      expect(validate.errors).toBeNull();
    }),
  );
});

test("the schema in use refuses what is no SARIF", () => {
  const log = JSON.parse(sarif(report([finding()]), reportOptions())) as Sarif.Log;
  expect(validate(log)).toBe(true);
  expect(validate({ ...log, version: "2.0.0" })).toBe(false);
  expect(validate({ ...log, runs: [{ ...log.runs[0], colour: "red" }] })).toBe(false);
});

test("a rule is explained, rated and tagged", () => {
  const [rule] = run(report([finding(), finding({ severity: "medium" })]), reportOptions()).tool.driver.rules ?? [];
  expect(rule).toMatchObject({
    id: "aws-secret-access-key",
    name: "AwsSecretAccessKey",
    shortDescription: { text: "AWS secret access key" },
    helpUri: "https://docs.aws.amazon.com/IAM/latest/UserGuide/",
    defaultConfiguration: { level: "error" },
    properties: {
      "security-severity": "9.5",
      precision: "very-high",
      tags: ["security", "secret", "external/cwe/cwe-798", "provider/aws"],
    },
  });
  expect(rule?.help?.text).toContain("CloudTrail");
});

test("a result says where, and its rule's index is right", () => {
  const given = report([
    finding({ places: [place("a b/日本.env", { line: 3 }), place("z.env")] }),
    finding({ rule: "github-token", provider: "github", severity: "medium", confidence: "medium" }),
  ]);
  const { results = [], tool } = run(given, reportOptions());
  for (const result of results) expect(tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
  // Further alerts of a secret come after the first of each.
  expect(results.map(({ level }) => level)).toEqual(["error", "warning", "error"]);
  expect(results[0]?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: "a%20b/%E6%97%A5%E6%9C%AC.env", uriBaseId: "%SRCROOT%" },
    region: { startLine: 3, startColumn: 5, endLine: 12, endColumn: 45 },
  });
  expect(results[0]?.relatedLocations).toMatchObject([{ id: 1, message: { text: "z.env:12" } }]);
});

test("every result has a relative path or a file URI, as GitHub demands", () => {
  const uri = (path: string | null, over = {}) =>
    run(report([finding({ places: [place(path, over)] })]), reportOptions()).results?.[0]?.locations?.[0]
      ?.physicalLocation;
  expect(uri("/abs/a.env")?.artifactLocation).toEqual({ uri: "file:///abs/a.env" });
  expect(uri("C:\\dir\\a.env")?.artifactLocation).toEqual({ uri: "file:///C%3A/dir/a.env" });
  expect(uri("a:b#c?d%")?.artifactLocation?.uri).toBe("a%3Ab%23c%3Fd%25");
  expect(uri(null, { blob: "1".repeat(40) })?.artifactLocation?.uri).toBe(`git-object/${"1".repeat(40)}`);
  expect(uri(null, { source: "commit-message", blob: "2".repeat(40) })?.artifactLocation?.uri).toBe(
    `commit-message/${"2".repeat(40)}`,
  );
  expect(uri("a.zip", { decodedFrom: ["zip:conf/app.env"] })).not.toHaveProperty("region");
  expect(uri("a.yml", { decodedFrom: ["base64"] })).toHaveProperty("region");
});

test("an alert stays the same when its line moves, and is another in another file", () => {
  const prints = (path: string, line: number) =>
    run(report([finding({ places: [place(path, { line, endLine: line })] })]), reportOptions()).results?.[0]
      ?.partialFingerprints;
  expect(prints("a", 1)).toEqual(prints("a", 99));
  expect(prints("a", 1)).not.toEqual(prints("b", 1));
  expect(prints("a", 1)?.["primaryLocationLineHash"]).toMatch(/^[0-9a-f]{32}:1$/);
});

test("one alert a line: another file, another occurrence; one version of a file, and each line once", () => {
  const old = { blob: "1".repeat(40), commit: "a".repeat(40) };
  const again = { ...old, commit: "b".repeat(40) };
  const older = { blob: "2".repeat(40), commit: "c".repeat(40) };
  const given = report([
    finding({
      places: [
        place("a", { ...old, line: 3 }),
        place("a", { ...old, line: 9 }),
        place("a", { ...again, line: 3 }),
        place("a", { ...older, line: 1 }),
        place("b", { ...old, line: 3 }),
        place("b", { source: "path" }),
        place(null, { source: "commit-message", blob: "3".repeat(40) }),
      ],
    }),
    finding({ fingerprint: "0".repeat(32), places: [place("a", old)] }),
  ]);
  const { results = [] } = run(given, reportOptions());
  const told = results.map(({ locations, partialFingerprints }) => {
    const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
    return [artifactLocation?.uri, region?.startLine, partialFingerprints?.["primaryLocationLineHash"]?.slice(-2)];
  });
  expect(told).toEqual([
    ["a", 3, ":1"],
    ["a", 12, ":1"],
    ["a", 9, ":2"],
    ["b", 3, ":1"],
    ["b", undefined, ":1"],
    [`commit-message/${"3".repeat(40)}`, undefined, ":1"],
  ]);
  const prints = results.map(({ partialFingerprints }) => partialFingerprints?.["primaryLocationLineHash"]);
  expect(new Set(prints).size).toBe(results.length);
  expect(results.map(({ relatedLocations }) => relatedLocations?.length ?? 0)).toEqual([6, 0, 0, 0, 0, 0]);
});

test("provenance: the repository's address and HEAD, each of several; a folder is a file URI", () => {
  const head = "1".repeat(40);
  const of = (scan: Parameters<typeof report>[1]) => run(report([], scan), reportOptions()).versionControlProvenance;
  const mappedTo = { uriBaseId: "%SRCROOT%" };
  expect(of({ remote: "git@github.com:example/shop.git", head })).toEqual([
    { repositoryUri: "https://github.com/example/shop", revisionId: head, mappedTo },
  ]);
  expect(of({ repository: "/home/ada/my shop" })).toEqual([{ repositoryUri: "file:///home/ada/my%20shop", mappedTo }]);
  expect(of({ repository: null, mode: "stdin" })).toBeUndefined();
  const repositories = [
    { repository: "/shop", head },
    { repository: "/wiki", remote: "https://gitlab.com/x/wiki.git" },
  ];
  expect(of({ repository: null, repositories })).toEqual([
    { repositoryUri: "file:///shop", revisionId: head },
    { repositoryUri: "https://gitlab.com/x/wiki" },
  ]);
});

test("a code flow leads from where a secret was introduced to where it was removed, in the order of time", () => {
  const at = (digit: string, date: string) => commit({ oid: digit.repeat(40), date });
  const exposure = {
    introduced: [at("3", "2024-01-01T00:00:00+02:00"), at("1", "2021-03-04T10:00:00+09:00")],
    removed: [at("2", "2022-01-01T00:00:00Z"), at("4", "2025-01-01T00:00:00Z")],
    atHead: false,
    reachable: true,
    refs: [],
    commits: 3,
  };
  const places = [place("a.env"), place("b.env")];
  const flowOf = (over: Partial<typeof exposure>, locations = 100) => {
    const given = report([finding({ places, exposure: { ...exposure, ...over } })]);
    return runOf(sarifWithin(given, reportOptions(), { ...githubLimits, locations })).results ?? [];
  };
  const [first, second] = flowOf({});
  const [flow] = first?.codeFlows?.[0]?.threadFlows ?? [];
  expect(
    flow?.locations.map(({ properties, location }) => [properties?.["commit"]?.[0], location?.message?.text]),
  ).toEqual([
    ["1", "introduced: 1111111111 2021-03-04 Ada Author: Add the deploy script"],
    ["2", "removed: 2222222222 2022-01-01 Ada Author: Add the deploy script"],
    ["3", "introduced: 3333333333 2024-01-01 Ada Author: Add the deploy script"],
    ["4", "removed: 4444444444 2025-01-01 Ada Author: Add the deploy script"],
  ]);
  expect(second?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(4);
  expect(flowOf({ removed: [] })[0]).not.toHaveProperty("codeFlows");
  const [bounded] = flowOf({}, 1);
  expect(bounded?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(2);
  expect(bounded?.properties).toMatchObject({ commitsLeftOut: 2 });
});

test("no two results are one alert, whatever the report", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const seen = new Set<string>();
      const known = new Set<string>();
      const findings = given.findings.filter(
        (one) => counts(one, false) && !known.has(one.fingerprint) && known.add(one.fingerprint),
      );
      for (const { ruleId, locations, partialFingerprints } of run({ ...given, findings }, reportOptions()).results ??
        []) {
        const alert = JSON.stringify([
          ruleId,
          locations?.[0]?.physicalLocation?.artifactLocation?.uri,
          partialFingerprints?.["primaryLocationLineHash"],
        ]);
        expect(seen).not.toContain(alert);
        seen.add(alert);
      }
      expect(seen.size).toBeGreaterThanOrEqual(findings.length);
    }),
  );
});

test("what does not count is no result, for GitHub would open an alert: its number is said", () => {
  const suppressed = finding({ suppressed: { by: "baseline", reason: "known" } });
  const unsure = finding({ confidence: "low" });
  const given = report([finding({ fingerprint: "0".repeat(32) }), suppressed, suppressed, unsure]);
  const told = run(given, reportOptions());
  expect(told.results?.map(({ level, suppressions }) => [level, suppressions])).toEqual([["error", []]]);
  expect(told.invocations?.[0]?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual(
    [
      ["note", "2 suppressed: 2 by the baseline."],
      ["note", "1 low-confidence finding hidden (--strict shows it)."],
    ],
  );
  expect(run(given, reportOptions({ strict: true })).results).toHaveLength(2);
});

test("what was not read is a failed execution with notifications", () => {
  const invocation = (over: Parameters<typeof report>[1], rules: Parameters<typeof reportOptions>[0] = {}) =>
    run(report([], over), reportOptions(rules)).invocations?.[0];
  const unread = [{ what: "a", why: "missing-object" }];
  expect(invocation({})).toEqual({ executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] });
  expect(invocation({ notRead: unread })).toMatchObject({
    executionSuccessful: false,
    exitCode: 2,
    toolExecutionNotifications: [{ level: "error", descriptor: { id: "not-read" } }],
  });
  expect(invocation({ cut: unread })).toMatchObject({
    executionSuccessful: true,
    exitCode: 0,
    toolExecutionNotifications: [{ level: "warning", descriptor: { id: "cut" } }],
  });
  expect(invocation({ cut: unread }, { strict: true })).toMatchObject({ executionSuccessful: true, exitCode: 0 });
  expect(invocation({ cut: unread }, { requireComplete: true })).toMatchObject({
    executionSuccessful: false,
    exitCode: 2,
  });
  expect(run(report([finding()], { notRead: unread }), reportOptions()).invocations?.[0]).toMatchObject({
    executionSuccessful: false,
    exitCode: 1,
  });
});

test("hostile text makes no link and no markup", () => {
  const path = "[click](http://evil.example)";
  const given = report([finding({ places: [place("a"), place(path)], commit: commit({ subject: path }) })], {
    notRead: [{ what: path, why: path }],
  });
  const { results, invocations } = run(given, reportOptions());
  expect(
    JSON.stringify([results?.[0]?.relatedLocations?.[0]?.message, invocations?.[0]?.toolExecutionNotifications]),
  ).not.toContain("](");
});

test("whoever uploads it says which category it is of", () => {
  expect(run(report([finding()]), reportOptions())).not.toHaveProperty("automationDetails");
});

test("sentences are in the person's language, and the run says which", () => {
  const told = run(report([finding()]), reportOptions({}, ja));
  expect(told.language).toBe("ja");
  expect(told.tool.driver.rules?.[0]?.fullDescription?.text).not.toMatch(/[.]/);
  expect(told.results?.[0]?.message.text).toContain(
    `AWS シークレットアクセスキー(${new Secret(finding().secret.reveal()).masked})`,
  );
});
