import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { parseConfig, switchOf } from "../../../src/policy/config.ts";

const known = { ids: ["aws-access-key-id", "generic-password"], providers: ["aws", "generic"] };
const parse = (value: unknown): ReturnType<typeof parseConfig> =>
  parseConfig(JSON.stringify(value), ".leakscan.json", known);

test("an empty config changes nothing", () => {
  expect(parse({})).toEqual({ rules: {}, ignore: [], acceptUnread: [], customRules: [] });
});

test("every key is read, a byte order mark and $schema are let pass", () => {
  const source = JSON.stringify({
    $schema: "https://example.com/config.schema.json",
    rules: { "*": "off", aws: "on", "generic-password": "low" },
    ignore: ["test/**", { paths: ["docs/**"], rules: ["generic"], reason: "made-up values" }],
    acceptUnread: [{ what: "vendor/big.zip", reason: "encrypted by the vendor" }],
    customRules: [
      { id: "acme", description: "Acme key", prefix: "acme_", alphabet: "alnum", length: "20-40", near: ["acme"] },
      { id: "acme-two", description: "Acme pin", severity: "low", confidence: "medium", regex: "(x)y", secretGroup: 0 },
    ],
    allowComments: "with-reason",
    strict: true,
    identifiers: true,
    language: "ja",
    maxSize: "20MB",
  });
  expect(parseConfig(`\uFEFF${source}`, ".leakscan.json", known)).toEqual({
    rules: { "*": "off", aws: "on", "generic-password": "low" },
    ignore: [{ paths: ["test/**"] }, { paths: ["docs/**"], rules: ["generic"], reason: "made-up values" }],
    acceptUnread: [{ what: "vendor/big.zip", reason: "encrypted by the vendor" }],
    customRules: [
      {
        id: "acme",
        provider: "custom",
        description: "Acme key",
        severity: "high",
        confidence: "high",
        prefix: "acme_",
        layout: "acme_{alnum:20-40}",
        near: ["acme"],
      },
      {
        id: "acme-two",
        provider: "custom",
        description: "Acme pin",
        severity: "low",
        confidence: "medium",
        expression: "(x)y",
        group: 0,
      },
    ],
    allowComments: "with-reason",
    strict: true,
    identifiers: true,
    language: "ja",
    maxSize: 20_000_000,
  });
});

test("the most specific switch counts", () => {
  const config = parse({ rules: { "*": "off", aws: "high", "generic-password": "on" } });
  expect(switchOf(config, "aws-access-key-id", "aws")).toBe("high");
  expect(switchOf(config, "generic-password", "generic")).toBe("on");
  expect(switchOf(config, "other", "generic")).toBe("off");
  expect(switchOf(parse({}), "toString", "constructor")).toBe("on");
});

test.each<[unknown, string, string]>([
  [{ rule: {} }, 'unknown key "rule"', 'Did you mean "rules"?'],
  [{ zebra: 1 }, 'unknown key "zebra"', "Known keys: $schema, rules, ignore"],
  [{ ignore: [{ path: ["a"] }] }, "ignore.0", ""],
  [{ ignore: [{ paths: ["a"], rule: ["aws"] }] }, 'unknown key "rule" in ignore.0', 'Did you mean "rules"?'],
  [{ ignore: "a" }, "ignore must be a list", ""],
  [{ ignore: [""] }, "ignore.0", ""],
  [
    { rules: { "aws-acces-key-id": "off" } },
    'no rule or provider "aws-acces-key-id"',
    'Did you mean "aws-access-key-id"?',
  ],
  [{ rules: { aws: "of" } }, "rules.aws must be one of off, on, critical", ""],
  [{ ignore: [{ paths: ["a"], rules: ["awz"] }] }, 'no rule or provider "awz"', 'Did you mean "aws"?'],
  [{ strict: "yes" }, "strict must be true or false", ""],
  [{ maxSize: "many" }, "maxSize must be bytes or a size like 20MB", ""],
  [{ maxSize: -1 }, "maxSize must be bytes", ""],
  [{ acceptUnread: [{ what: "a" }] }, "acceptUnread.0.reason", ""],
  [{ acceptUnread: ["a"] }, "acceptUnread.0 must be", ""],
  [{ allowComments: "maybe" }, 'allowComments must be true, false or "with-reason"', ""],
  [[], "must hold one JSON object", ""],
  ["text", "must hold one JSON object", ""],
])("%j is refused: %s", (value, message, wayOut) => {
  let error: unknown;
  try {
    parse(value);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toContain(`.leakscan.json`);
  expect((error as UsageError).message).toContain(message);
  expect((error as UsageError).wayOut).toContain(wayOut);
});

test("broken JSON names the file and quotes nothing of it", () => {
  expect(() => parseConfig('{"rules": {hunter2', "x.json")).toThrow(/^x\.json is not valid JSON/);
  expect(() => parseConfig('{"rules": {hunter2', "x.json")).not.toThrow(/hunter2/);
});
