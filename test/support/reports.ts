/** Reports for tests: made by hand from small parts, or arbitrary ones full of hostile text. */
import fc from "fast-check";
import type { Explanation } from "../../src/core/explanation.ts";
import type { CommitFacts, Finding, Place, Report, ScanFacts } from "../../src/core/finding.ts";
import { Secret } from "../../src/core/secret.ts";
import type { Messages } from "../../src/messages/report-catalogue.ts";
import { en } from "../../src/messages/en/report.ts";
import type { ReportOptions } from "../../src/report/formats.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "./secrets.ts";

const random = seeded(20_261_122);

/** Secrets that every run makes anew, the same each time. */
export const secrets: { readonly aws: string; readonly keyId: string; readonly github: string } = {
  aws: awsSecret(random),
  keyId: awsKeyId(random),
  github: githubToken(random),
};

const explanations: Readonly<Record<string, Explanation>> = {
  "aws-secret-access-key": {
    title: "AWS secret access key",
    opens: "cloud-account",
    revoke: "aws-key",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/",
  },
  "aws-access-key-id": { title: "AWS access key id", opens: "half-of-pair", revoke: "aws-pair" },
  "github-token": { title: "GitHub token", opens: "source-code", revoke: "vendor-page" },
};

/** How tests tell a report unless they say otherwise. */
export function reportOptions(over: Partial<ReportOptions> = {}, messages: Messages = en): ReportOptions {
  return {
    messages,
    colour: false,
    width: 80,
    showSecrets: false,
    strict: false,
    explain: (rule) => explanations[rule],
    finishedAt: new Date("2026-11-22T10:20:30.456Z"),
    ...over,
  };
}

/** A place in a file. */
export function place(path: string | null = "config/app.env", over: Partial<Place> = {}): Place {
  return { path, line: 12, column: 5, endLine: 12, endColumn: 45, source: "blob", ...over };
}

/** A commit. */
export function commit(over: Partial<CommitFacts> = {}): CommitFacts {
  return {
    oid: "1a2b3c4d5e".repeat(4),
    author: "Ada Author",
    email: "ada@example.com",
    date: "2021-03-04T10:00:00+09:00",
    subject: "Add the deploy script",
    ...over,
  };
}

/** A finding: an AWS secret access key in one place. */
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    fingerprint: "3f2a9c0d11e84b5f9a7766aa55bb44cc",
    rule: "aws-secret-access-key",
    provider: "aws",
    severity: "critical",
    confidence: "high",
    secret: new Secret(secrets.aws),
    places: [place()],
    related: [],
    ...over,
  };
}

/** A report of these findings. */
export function report(findings: readonly Finding[], scan: Partial<ScanFacts> = {}): Report {
  return {
    tool: { name: "leakscan", version: "1.2.3", rulesVersion: "7" },
    scan: {
      mode: "history",
      repository: "/home/ada/shop",
      notRead: [],
      cut: [],
      blobs: 170_050,
      bytes: 4_250_000_000,
      commits: 96_930,
      durationMs: 12_345,
      ...scan,
    },
    findings,
  };
}

/** Pieces of text that have broken terminals, shells, CI systems, tables and spreadsheets. */
const hostilePieces = [
  "\x1b[31m",
  "\x9b2J",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u2028",
  "\n",
  "\r\n",
  "\t",
  "\0",
  "\ud800",
  "::error::",
  "\n::stop-commands::x",
  "##vso[task.x]",
  "##[group]",
  "<script>alert(1)</script>",
  "<img src=x onerror=y>",
  "](javascript:x)",
  "[a](http://evil.example)",
  "`",
  "``",
  "|",
  "\\|",
  "&amp;",
  "]]>",
  "<!--",
  "*",
  "_",
  "@everyone",
  "#1",
  "=cmd|' /C calc'!A0",
  "+1",
  "-1",
  "@SUM(A1)",
  "＝1",
  '"',
  "'",
  ",",
  ";",
  "%0A",
  "%",
  "$(touch x)",
  ";rm -rf .",
  "日本語",
  "한국어",
  "😀",
  "e\u0301",
  " ",
  "../",
  "C:\\",
  ":(top)",
  "https://u:p@h/",
];

/** Text as a hostile repository writes it; some of it holds the given secrets. */
export function hostileText(inside: readonly string[] = []): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...hostilePieces, ...inside) },
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({ maxLength: 8 }),
  );
  return fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
}

const oid = fc.stringMatching(/^[0-9a-f]{40}$/);
const fingerprint = fc.stringMatching(/^[0-9a-f]{32}$/);
const count = fc.nat(1_000_000);

/** Arbitrary reports. Every secret is one of {@link secrets}; paths, subjects, names and reasons may hold them. */
export function arbitraryReport(): fc.Arbitrary<Report> {
  const values = Object.values(secrets);
  const text = hostileText(values);
  const facts: fc.Arbitrary<CommitFacts> = fc.record({
    oid,
    author: text,
    email: text,
    date: fc.constant("2021-03-04T10:00:00+09:00"),
    subject: text,
  });
  const onePlace: fc.Arbitrary<Place> = fc
    .record(
      {
        path: fc.option(text),
        line: fc.integer({ min: 1, max: 99_999 }),
        column: fc.integer({ min: 1, max: 999 }),
        length: fc.integer({ min: 1, max: 99 }),
        source: fc.constantFrom(
          "blob" as const,
          "commit-message",
          "tag-message",
          "note",
          "file",
          "index",
          "path",
          "stdin",
        ),
        blob: oid,
        commit: oid,
        decodedFrom: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: ["path", "line", "column", "length", "source"] },
    )
    .map(({ length, ...rest }) => ({ ...rest, endLine: rest.line, endColumn: rest.column + length }));
  const oneFinding: fc.Arbitrary<Finding> = fc
    .record(
      {
        fingerprint,
        rule: fc.constantFrom("aws-secret-access-key", "github-token", "my-own.rule"),
        provider: fc.constantFrom("aws", "github", "generic", "__proto__"),
        severity: fc.constantFrom("critical" as const, "high", "medium", "low"),
        confidence: fc.constantFrom("high" as const, "medium", "low"),
        value: fc.constantFrom(...values),
        places: fc.array(onePlace, { minLength: 1, maxLength: 4 }),
        related: fc.array(fingerprint, { maxLength: 2 }),
        note: fc.constantFrom("checksum-wrong", "unheard-of"),
        weak: fc.constant(true as const),
        evidence: fc.record(
          {
            name: text,
            quoted: fc.boolean(),
            random: fc.boolean(),
            score: fc.double({ min: -9, max: 9, noNaN: true }),
          },
          { requiredKeys: ["quoted", "random"] },
        ),
        commit: facts,
        removed: fc.array(facts, { minLength: 1, maxLength: 2 }),
        exposure: fc.record({
          introduced: fc.array(facts, { maxLength: 2 }),
          removed: fc.array(facts, { maxLength: 2 }),
          atHead: fc.boolean(),
          reachable: fc.boolean(),
          refs: fc.array(text, { maxLength: 5 }),
          commits: count,
        }),
        idFacts: fc.record(
          { keyType: fc.constant("long-term"), accountId: fc.constant("123456789012"), canary: fc.boolean() },
          { requiredKeys: ["keyType", "canary"] },
        ),
        verdict: fc.record(
          {
            status: fc.constantFrom("live" as const, "revoked", "invalid", "unknown"),
            checkedAt: fc.constant("2026-11-22T10:20:30Z"),
            arn: text,
            reason: text,
          },
          { requiredKeys: ["status", "checkedAt"] },
        ),
        suppressed: fc.record({ by: fc.constantFrom("baseline" as const, "comment", "config"), reason: text }),
      },
      { requiredKeys: ["fingerprint", "rule", "provider", "severity", "confidence", "value", "places", "related"] },
    )
    .map(({ value, ...rest }) => ({ ...rest, secret: new Secret(value) }));
  const unread = fc.array(
    fc.record({
      what: text,
      why: fc.oneof(fc.constantFrom("missing-object", "encrypted-zip: x", "constructor"), text),
    }),
    { maxLength: 8 },
  );
  const scan: fc.Arbitrary<ScanFacts> = fc.record(
    {
      mode: fc.constantFrom("staged" as const, "range", "history", "files", "stdin", "message"),
      repository: fc.option(text),
      notRead: unread,
      cut: unread,
      accepted: fc.array(fc.record({ what: text, why: fc.constant("lfs-pointer"), reason: text }), { maxLength: 3 }),
      blobs: count,
      bytes: count,
      commits: count,
      durationMs: count,
    },
    { requiredKeys: ["mode", "repository", "notRead", "cut", "blobs", "bytes", "commits", "durationMs"] },
  );
  return fc.record({
    tool: fc.constant({ name: "leakscan" as const, version: "1.2.3", rulesVersion: "7" }),
    scan,
    findings: fc.array(oneFinding, { maxLength: 8 }),
  });
}
