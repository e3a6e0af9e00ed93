/**
 * What each format writes for one set of findings: fixtures/reports/<format>/report.<extension>. After a wanted change
 * `npx vitest run test/contract/report-goldens.test.ts -u` writes them anew; the difference is what users will see.
 */
import { describe, expect, test } from "vitest";
import { awsFacts } from "../../src/core/aws/key-id.ts";
import { Secret } from "../../src/core/secret.ts";
import { merge } from "../../src/scan/reports/merge-reports.ts";
import { formatIndex } from "../../src/report/format-index.ts";
import { formats, loadFormat } from "../../src/report/formats.ts";
import { fill } from "../../scripts/fixtures/fill.mjs";
import { commit, finding, place, report, reportOptions } from "../support/reports.ts";

const [keyId = "", secretKey = "", token = "", weak = ""] = fill(
  "«aws-id:123456789012» «aws-secret» «layout:ghp_{alnum:30}{crc32}» «weak»",
  "reports",
).text.split(" ");

const added = commit();
const removed = commit({
  oid: "5e4d3c2b1a".repeat(4),
  date: "2024-05-06T08:00:00+00:00",
  subject: "Read it from the vault",
});
const pairFacts = awsFacts(keyId);

const findings = [
  finding({
    rule: "aws-access-key-id",
    fingerprint: "00000000000000000000000000000001",
    secret: new Secret(keyId),
    places: [
      place("deploy/prod.env", {
        line: 3,
        column: 19,
        endLine: 3,
        endColumn: 39,
        commit: added.oid,
        blob: "b".repeat(40),
      }),
    ],
    related: ["00000000000000000000000000000002"],
    exposure: {
      introduced: [added],
      removed: [],
      atHead: true,
      reachable: true,
      refs: ["refs/heads/main"],
      commits: 96_001,
    },
    verdict: { status: "live", checkedAt: "2026-11-22T10:20:30Z", arn: "arn:aws:iam::123456789012:user/deploy" },
    ...(pairFacts === undefined ? {} : { idFacts: pairFacts }),
  }),
  finding({
    fingerprint: "00000000000000000000000000000002",
    secret: new Secret(secretKey),
    places: [
      place("deploy/prod.env", {
        line: 4,
        column: 23,
        endLine: 4,
        endColumn: 63,
        commit: added.oid,
        blob: "b".repeat(40),
      }),
      place("backup/site.zip", {
        line: 2,
        column: 23,
        endLine: 2,
        endColumn: 63,
        decodedFrom: ["zip:conf/app.env"],
        commit: added.oid,
      }),
    ],
    related: ["00000000000000000000000000000001"],
    exposure: {
      introduced: [added],
      removed: [],
      atHead: true,
      reachable: true,
      refs: ["refs/heads/main"],
      commits: 96_001,
    },
  }),
  finding({
    rule: "github-token",
    provider: "github",
    severity: "high",
    fingerprint: "00000000000000000000000000000003",
    secret: new Secret(token),
    places: [
      place(null, { source: "commit-message", line: 3, column: 9, endLine: 3, endColumn: 49, commit: added.oid }),
    ],
    commit: added,
    exposure: {
      introduced: [added],
      removed: [removed],
      atHead: false,
      reachable: true,
      refs: ["refs/heads/main", "refs/tags/v1.0"],
      commits: 12,
    },
  }),
  finding({
    rule: "generic-password",
    provider: "generic",
    severity: "medium",
    confidence: "low",
    fingerprint: "00000000000000000000000000000004",
    secret: new Secret(weak),
    guessable: true,
    weak: true,
    evidence: { name: "db_password", quoted: true, random: false, score: 1.25 },
    places: [place("docs/設定.md", { line: 40, column: 11, endLine: 40, endColumn: 20 })],
  }),
  finding({
    rule: "github-token",
    provider: "github",
    severity: "high",
    fingerprint: "00000000000000000000000000000005",
    secret: new Secret(`${token}x`),
    places: [place("test/fixtures/token.txt", { line: 1, column: 1, endLine: 1, endColumn: 42 })],
    suppressed: { by: "baseline", reason: "revoked in March" },
  }),
];

const scan = {
  at: "2026-11-22T10:20:30.456Z",
  head: "9f8e7d6c5b".repeat(4),
  remote: "git@github.com:example/shop.git",
  notRead: [{ what: "assets/a.bin", why: "missing-object" }],
  cut: [{ what: "assets/b.zip", why: "encrypted-zip" }],
};

const whole = report(findings, scan);
const reports = {
  report: whole,
  nothing: report([]),
  "two-repositories": merge([whole, report(findings.slice(2, 4), { repository: "/home/ada/wiki" })]),
} as const;

/** HTML without its program and style: what they make of the data, tests in a browser look at. */
function withoutProgram(html: string): string {
  return html
    .replace(/(?<=<style>)[^]*?(?=<\/style>)|(?<=<script>)[^]*?(?=<\/script>)/g, "")
    .replace(/sha256-[\w+/=]+/g, "sha256-")
    .replace(/(?<=id="data">).*/, (data) => JSON.stringify(JSON.parse(data.replace("</script>", "")), undefined, 1));
}

describe.each(formats)("%s", (format) => {
  test.each(["report", "nothing", "two-repositories"] as const)("%s", async (name) => {
    const all = (await loadFormat(format))(reports[name], reportOptions());
    const text = format === "html" ? withoutProgram(all) : all;
    const extension = formatIndex[format]?.extension ?? (text.startsWith("{") ? "json" : "txt");
    await expect(text).toMatchFileSnapshot(`../../fixtures/reports/${format}/${name}.${extension}`);
  });
});
