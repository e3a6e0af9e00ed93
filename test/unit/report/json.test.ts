import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Secret } from "../../../src/core/secret.ts";
import { write as json, safeJson } from "../../../src/report/json.ts";
import { write as jsonl } from "../../../src/report/jsonl.ts";
import { tell } from "../../../src/report/masked-report.ts";
import { arbitraryReport, commit, finding, place, report, reportOptions, secrets } from "../../support/reports.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL("../../../docs/report.schema.json", import.meta.url), "utf8")) as object,
);

test("every report validates against docs/report.schema.json", () => {
  fc.assert(
    fc.property(arbitraryReport(), fc.boolean(), fc.boolean(), (given, strict, showSecrets) => {
      validate(JSON.parse(json(given, reportOptions({ strict, showSecrets }))));
      expect(validate.errors).toBeNull();
    }),
  );
});

test("its parts make up what JSON.stringify would write, however many refs there are", () => {
  const refs = Array.from({ length: 30 }, (_, i) => `refs/heads/\u202e"refs": []/##${i}\u007f`);
  fc.assert(
    fc.property(arbitraryReport(), fc.boolean(), (given, showSecrets) => {
      const many = {
        ...given,
        findings: given.findings.map((one) => (one.exposure ? { ...one, exposure: { ...one.exposure, refs } } : one)),
      };
      for (const each of [given, many]) {
        const options = reportOptions({ showSecrets });
        expect(json(each, options)).toBe(`${safeJson(tell(each, options), 2)}\n`);
      }
    }),
  );
});

test("the schema refuses what is no report", () => {
  const good = JSON.parse(json(report([finding()]), reportOptions())) as { findings: Record<string, unknown>[] };
  expect(validate(good)).toBe(true);
  const [first = {}] = good.findings;
  for (const wrong of [{ places: [] }, { severity: "bad" }, { line: 0 }, { fingerprint: "x" }, { extra: 1 }]) {
    expect(validate({ ...good, findings: [{ ...first, ...wrong }] }), JSON.stringify(wrong)).toBe(false);
  }
});

test("keys stand in the design's order, what is absent has no key", () => {
  const full = finding({
    places: [place("a.env", { blob: "1".repeat(40), decodedFrom: ["base64"] })],
    commit: commit(),
    exposure: {
      introduced: [commit()],
      removed: [],
      atHead: true,
      reachable: true,
      refs: ["refs/heads/main"],
      commits: 3,
    },
    related: ["0".repeat(32)],
    idFacts: { keyType: "long-term", accountId: "123456789012", canary: false },
    verdict: { status: "live", checkedAt: "2026-11-22T10:20:30Z" },
    suppressed: { by: "config", reason: "test data" },
  });
  const told = JSON.parse(json(report([full, finding()]), reportOptions())) as Record<
    string,
    Record<string, unknown>[]
  >;
  expect(Object.keys(told)).toEqual(["schemaVersion", "tool", "scan", "findings", "summary"]);
  expect(Object.keys(told["scan"] ?? {})).toEqual([
    "mode",
    "repository",
    "complete",
    "notRead",
    "cut",
    "blobs",
    "bytes",
    "commits",
    "durationMs",
  ]);
  expect(Object.keys(told["findings"]?.[0] ?? {})).toEqual(
    "fingerprint rule provider description severity confidence masked repository path line column endLine endColumn places".split(
      " ",
    ),
  );
  expect(Object.keys(told["findings"]?.[1] ?? {})).toEqual(
    "fingerprint rule provider description severity confidence masked repository path line column endLine endColumn places commit exposure related aws verdict suppressed".split(
      " ",
    ),
  );
});

test("findings that count come first, a proved live one before all, then the worst", () => {
  const named = (rule: string, over: Parameters<typeof finding>[0]) => finding({ rule, ...over });
  const given = [
    named("suppressed", { suppressed: { by: "baseline", reason: "x" } }),
    named("unsure", { confidence: "low" }),
    named("medium", { severity: "medium" }),
    named("likely", { confidence: "medium" }),
    named("aws-access-key-id", {}),
    named("first", {}),
    named("second", {}),
    named("live", { severity: "low", verdict: { status: "live", checkedAt: "2026-11-22T10:20:30Z" } }),
  ];
  const told = JSON.parse(json(report(given), reportOptions())) as { findings: { rule: string }[] };
  expect(told.findings.map(({ rule }) => rule)).toEqual([
    "live",
    "first",
    "second",
    "aws-access-key-id",
    "likely",
    "medium",
    "unsure",
    "suppressed",
  ]);
});

test("the secret is there only with showSecrets", () => {
  const told = (showSecrets: boolean) =>
    (
      JSON.parse(json(report([finding()]), reportOptions({ showSecrets }))) as {
        findings: { masked: string; secret?: string }[];
      }
    ).findings[0];
  expect(told(false)).toMatchObject({ masked: new Secret(secrets.aws).masked });
  expect(told(false)).not.toHaveProperty("secret");
  expect(told(true)).toMatchObject({ secret: secrets.aws });
});

test("complete is false as soon as anything was not read whole", () => {
  const complete = (over: Parameters<typeof report>[1]) =>
    (JSON.parse(json(report([], over), reportOptions())) as { scan: { complete: boolean } }).scan.complete;
  const one = [{ what: "a", why: "b" }];
  expect([
    complete({}),
    complete({ notRead: one }),
    complete({ cut: one }),
    complete({ accepted: [{ what: "a", why: "b", reason: "c" }] }),
  ]).toEqual([true, false, false, false]);
});

test("what is escaped for the terminal parses to the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary" }), (value, text) => {
      expect(JSON.parse(safeJson({ value, text }))).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
  );
  expect(safeJson("\u202e##vso[\x9b\u{e0041}")).toBe('"\\u202e#\\u0023vso[\\u009b\\udb40\\udc41"');
});

test("JSON Lines: what was scanned first, a finding a line, how it went last, together the same report", () => {
  fc.assert(
    fc.property(arbitraryReport(), (given) => {
      const lines = jsonl(given, reportOptions())
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const { schemaVersion, tool, scan, findings, summary } = tell(given, reportOptions());
      expect(lines).toEqual(
        [
          { type: "scan", schemaVersion, tool, scan: { mode: scan.mode, repository: scan.repository } },
          ...findings.map((one) => ({ type: "finding", ...one })),
          { type: "summary", scan, summary },
        ].map((line) => JSON.parse(JSON.stringify(line)) as unknown),
      );
    }),
  );
});

test("weak passwords are counted, whether or not they count, but for suppressed ones", () => {
  const weak = (over: Parameters<typeof finding>[0] = {}) => finding({ weak: true, ...over });
  const given = report([
    weak(),
    weak({ confidence: "low" }),
    weak({ suppressed: { by: "config", reason: "x" } }),
    finding(),
  ]);
  for (const strict of [false, true])
    expect(JSON.parse(json(given, reportOptions({ strict })))).toMatchObject({
      findings: [{}, {}, {}, {}],
      summary: { findings: strict ? 3 : 2, weakPasswords: 2 },
    });
});
