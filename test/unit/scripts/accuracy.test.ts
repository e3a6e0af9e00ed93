import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Found, Sample } from "../../../scripts/accuracy/score.d.mts";
import { judgeSample, summarise } from "../../../scripts/accuracy/score.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));

describe("a positive", () => {
  const sample = (more: Partial<Sample> = {}): Sample => ({ ...positive, ...more });

  test("is found by the same text, and by a part or a whole of at least 60%", () => {
    expect(judgeSample(sample(), [found("0123456789")]).right).toBe(true);
    expect(judgeSample(sample(), [found("012345")]).right).toBe(true);
    expect(judgeSample(sample(), [found("x=0123456789;")]).right).toBe(true);
  });

  test("is nearly found by a smaller part, or with low confidence", () => {
    for (const one of [
      found("01234"),
      found("a long line that holds 0123456789 somewhere"),
      found("0123456789", "low"),
    ]) {
      expect(judgeSample(sample(), [one])).toMatchObject({ right: false, nearly: true });
    }
  });

  test("is found by what stands in the file, and as a piece of one token there", () => {
    const encoded = { ...found("decoded"), written: ["abc0123456789defghijklmnop"] };
    expect(judgeSample(sample(), [encoded])).toMatchObject({ right: true, byValue: false });
    const line = { ...found("decoded"), written: ["a whole line that holds 0123456789 somewhere"] };
    expect(judgeSample(sample(), [line]).right).toBe(false);
  });

  test("is found by the password in a connection string, a URL, user:password", () => {
    const password = ["k7vB4", "nL8pR"].join("");
    const one = { ...found(password), written: [password] };
    for (const secret of [
      `mongodb+srv://app-user:${password}@cluster0.mongodb.net/sample?retryWrites=true`,
      `Endpoint=sb://orders-prod.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${password};EntityPath=orders`,
      `somebody@some.where:${password}`,
    ]) {
      expect(judgeSample(sample({ secret }), [one])).toMatchObject({ right: true, byValue: false });
      expect(judgeSample(sample({ secret }), [{ ...one, written: ["orders-pro"] }]).right).toBe(false);
    }
  });

  test("is not found by another text", () => {
    expect(judgeSample(sample(), [found("9876543210")])).toMatchObject({ right: false, nearly: false });
    expect(judgeSample(sample(), [])).toMatchObject({ right: false, nearly: false });
  });

  test("without a known secret is found by whatever counts", () => {
    expect(judgeSample(sample({ secret: null }), [found("anything")]).right).toBe(true);
    expect(judgeSample(sample({ secret: null }), [found("anything", "low")]).right).toBe(false);
  });

  test("of several secrets is found by any", () => {
    expect(judgeSample(sample({ secrets: ["abcdef", "ghijkl"], secret: null }), [found("ghijkl")]).right).toBe(true);
  });
});

test("a negative is a false alarm with anything that counts, and none with low confidence", () => {
  expect(judgeSample(negative, [found("whatever")]).right).toBe(false);
  expect(judgeSample(negative, [found("whatever", "low")]).right).toBe(true);
});

test("sums keep weak positives and near misses apart, and weigh rules alike in the mean", () => {
  const hit = [found("0123456789")];
  const summary = summarise([
    judgeSample(positive, hit),
    judgeSample(positive, hit),
    judgeSample(positive, hit),
    judgeSample({ ...positive, rule: "other" }, []),
    judgeSample({ ...positive, weak: true }, []),
    judgeSample(negative, []),
    judgeSample(negative, hit),
    judgeSample({ ...negative, scope: "rule", vendor: "aws" }, hit),
  ]);
  expect(summary.all).toMatchObject({
    positives: { of: 4, hit: 3, share: 0.75 },
    meanOverRules: 0.5,
    rules: 2,
    weak: { of: 1, hit: 0 },
    falseAny: { of: 2, hit: 1 },
    falseRule: { of: 1, hit: 1 },
  });
  expect(summary.aws.falseRule).toMatchObject({ of: 1, hit: 1 });
  expect(Object.keys(summary.byVendor)).toEqual(["acme", "aws"]);
});

describe("the command", () => {
  const key = ["AK", "IA", "QYLPMN5HHHFPZAM2"].join("");

  test("scores records with the rules that leakscan ships", () => {
    const folder = mkdtempSync(join(tmpdir(), "leakscan-accuracy-test-"));
    try {
      const file = join(folder, "samples.jsonl");
      const records = [
        { ...positive, vendor: "aws", rule: "id", text: `aws_access_key_id = ${key}\n`, secret: key },
        { ...negative, text: "nothing to see here\n" },
      ];
      writeFileSync(file, records.map((record) => JSON.stringify(record)).join("\n"));
      const summary: unknown = JSON.parse(accuracy(file, "--json"));
      expect(summary).toMatchObject({
        all: { positives: { of: 1, hit: 1 }, falseAny: { of: 1, hit: 0 } },
        aws: { positives: { of: 1, hit: 1 } },
      });
      expect(accuracy(file)).toContain("| **all** | 1 | 100.0% | 100.0% | 100.0% of 1 | – | 0 of 1 (0.0%) | – |");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test("without a file says how it is called", () => {
    expect(() => accuracy()).toThrow(/npm run accuracy -- FILE\.jsonl/);
  });
});

const positive: Sample = {
  source: "made",
  rule: "key",
  vendor: "acme",
  filename: null,
  text: "",
  expect: true,
  secret: "0123456789",
};
const negative: Sample = {
  source: "made",
  rule: "key",
  vendor: "acme",
  filename: null,
  text: "",
  expect: false,
  secret: null,
  scope: "any",
};

function found(value: string, confidence = "high"): Found {
  return { value, rule: "some-rule", confidence };
}

function accuracy(...args: string[]): string {
  return execFileSync(process.execPath, [join(root, "scripts/accuracy.mjs"), ...args], {
    encoding: "utf8",
    stdio: "pipe",
  });
}
