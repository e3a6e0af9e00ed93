import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { emptyConfig, switchOf } from "../../../src/policy/config.ts";
import { parseConfig } from "../../../src/policy/config/check.ts";

const known = { ids: ["aws-access-key-id", "generic-password"], providers: ["aws", "generic"] };
const parse = (value: unknown): ReturnType<typeof parseConfig> =>
  parseConfig(JSON.stringify(value), ".leakscan.json", known);

test("an empty config changes nothing", () => {
  expect(parse({})).toEqual(emptyConfig);
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
    help: { text: "Ask in #security.", url: "https://example.com/secrets" },
  });
  expect(parseConfig(`\uFEFF${source}`, ".leakscan.json", known)).toEqual({
    rules: { "*": "off", aws: "on", "generic-password": "low" },
    ignore: [{ paths: ["test/**"] }, { paths: ["docs/**"], rules: ["generic"], reason: "made-up values" }],
    allow: [],
    overrides: [],
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
    help: { text: "Ask in #security.", url: "https://example.com/secrets" },
  });
});

test("the most specific switch counts", () => {
  const config = parse({ rules: { "*": "off", aws: "high", "generic-password": "on" } });
  expect(switchOf(config, "aws-access-key-id", "aws")).toBe("high");
  expect(switchOf(config, "generic-password", "generic")).toBe("on");
  expect(switchOf(config, "other", "generic")).toBe("off");
  expect(switchOf(parse({}), "toString", "constructor")).toBe("on");
});

const fixtures = new URL("../../../fixtures/configs/", import.meta.url);
const namesIn = (folder: string, extension: string): string[] =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith(extension))
    .sort();
const read = (path: string): string => readFileSync(new URL(path, fixtures), "utf8");

test.each(namesIn("valid/", ".json"))("fixtures/configs/valid/%s is taken", (name) => {
  expect(parseConfig(read(`valid/${name}`), name, known)).toHaveProperty("rules");
});

test.each(namesIn("invalid/", ".json"))("fixtures/configs/invalid/%s is refused, in the words beside it", (name) => {
  let error: unknown;
  try {
    parseConfig(read(`invalid/${name}`), ".leakscan.json", known);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UsageError);
  const told = `${(error as UsageError).message}\n${(error as UsageError).fix}`;
  expect(told).toContain(".leakscan.json");
  for (const words of read(`invalid/${name.replace(/json$/, "txt")}`)
    .trimEnd()
    .split("\n"))
    expect(told).toContain(words);
});

test("broken JSON names the file and quotes nothing of it", () => {
  expect(() => parseConfig('{"rules": {hunter2', "x.json")).toThrow(/^x\.json:1:12 is not valid JSON/);
  expect(() => parseConfig('{"rules": {hunter2', "x.json")).not.toThrow(/hunter2/);
});

test.each<[unknown, string]>([
  [{ ignore: Array.from({ length: 10_001 }, () => "a") }, "holds 10001 path patterns; the limit is 10000"],
  [
    { ignore: [{ paths: Array.from({ length: 2001 }, () => "a".repeat(500)) }] },
    "holds 1000500 characters of path patterns; the limit is 1000000",
  ],
])("globs that could cost too much by their number or length are refused: %.60j", (value, message) => {
  expect(() => parse(value)).toThrow(message);
});

// Whatever key or value is wrong, what it holds may be a secret that was pasted into the wrong place.
const pasted = ["k3Zq", "9vLx", "T7bW", "m2Rd"].join("");
test.each<[unknown]>([
  [{ [pasted]: 1 }],
  [{ rules: { [pasted]: "off" } }],
  [{ rules: { [pasted]: "of" } }],
  [{ rules: { aws: pasted } }],
  [{ ignore: [{ paths: ["a"], rules: [pasted] }] }],
  [{ ignore: [{ paths: ["a"], [pasted]: 1 }] }],
  [{ ignore: [`(${pasted}`] }],
  [{ acceptUnread: [{ what: `${pasted})`, reason: "r" }] }],
  [{ customRules: [{ id: pasted, description: "d", prefix: "acme_", alphabet: "alnum", length: 9 }] }],
  [{ customRules: [{ id: "acme", description: "d", prefix: "acme_", alphabet: pasted, length: 9 }] }],
  [{ customRules: [{ id: "acme", description: "d", prefix: "acme_", alphabet: "alnum", length: pasted }] }],
  [{ customRules: [{ id: "acme", description: "d", near: [`?${pasted}`], regex: "x" }] }],
  [{ customRules: [{ id: pasted.toLowerCase(), description: "d", prefix: "acme_", alphabet: "alnum", length: 1 }] }],
  [{ language: pasted }],
  [{ maxSize: pasted }],
])("an error repeats nothing that may be a secret: case %#", (value) => {
  let error: unknown;
  try {
    parse(value);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UsageError);
  expect(`${(error as UsageError).message} ${(error as UsageError).fix}`.toLowerCase()).not.toContain(
    pasted.slice(4, 12).toLowerCase(),
  );
});
