/** What is wrong with a custom rule names the file, the rule and the way out. */
import { expect, test } from "vitest";
import { compileExpressions } from "../../../../src/policy/custom/expressions.ts";
import { UsageError } from "../../../../src/core/error.ts";
import { compileLayout } from "../../../../src/detect/pattern/layout.ts";
import { switchOf } from "../../../../src/policy/config.ts";
import { parseConfig } from "../../../../src/policy/config/check.ts";
import { customAlphabets } from "../../../../src/policy/custom/custom-rules.ts";
import { alphabets } from "../../../../src/detect/pattern/alphabets.ts";

const known = { ids: ["aws-access-key-id"], providers: ["aws"] };
const parse = (rules: unknown, more: object = {}): ReturnType<typeof parseConfig> =>
  parseConfig(JSON.stringify({ customRules: rules, ...more }), ".leakscan.json", known);
const one = { id: "acme", description: "Acme key", prefix: "acme_", alphabet: "alnum", length: 20 };
const without = (...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)));
const near = (...words: readonly string[]): object => ({ ...one, near: words });

test.each<[unknown, string, string]>([
  [{}, "customRules must be a list", ""],
  [[without("id")], "customRules.0.id is missing", ""],
  [[{ ...one, id: "Acme Key" }], "customRules.0.id must be lower-case letters", ""],
  [[{ ...one, id: "test" }], "customRules test: a built-in rule", "Choose another"],
  [[{ ...one, id: "aws-access-key-id" }], "customRules aws-access-key-id: a built-in rule", "Choose another"],
  [[one, one], "customRules acme: two rules have this id", ""],
  [[without("description")], "customRules.acme.description is missing", ""],
  [[{ ...one, severity: "bad" }], "customRules.acme.severity must be one of critical", ""],
  [[{ ...one, prefx: "a" }], 'unknown key "prefx" in customRules.acme', 'Did you mean "prefix"?'],
  [[{ ...one, prefix: "a" }], "customRules.acme.prefix must have at least 3", ""],
  [[{ ...one, prefix: "a b c" }], "customRules.acme.prefix must be printable", ""],
  [[without("alphabet")], "customRules acme: alphabet is missing", '"regex"'],
  [[without("length")], "customRules acme: length is missing", ""],
  [[{ ...one, alphabet: "alnmu" }], 'customRules acme: there is no alphabet "alnmu"', 'Did you mean "alnum"?'],
  [[{ ...one, length: "many" }], 'customRules acme: length "many" is neither', '"20-40"'],
  [[{ ...one, length: "40-20" }], "customRules acme: length", ""],
  [[{ ...one, length: 2.5 }], "customRules acme: length", ""],
  [[{ ...one, length: 2 }], "customRules acme: its secrets may be as short as 7", "greater length"],
  [[{ ...one, length: 2000 }], "customRules acme: its secrets may be longer than 1000", "history"],
  [[without("prefix")], "customRules acme: nothing distinguishes its secrets", "near"],
  [[near("ab")], 'customRules acme: the word "ab" in near', "at least 3"],
  [[near("鍵鍵鍵")], "customRules acme: the word", "ASCII"],
  [[near()], "customRules.acme.near must hold at least one", ""],
  [[{ ...one, regex: "a+" }], "customRules acme: it has both a regex and a prefix", ""],
  [[{ ...one, secretGroup: 1 }], "customRules acme: secretGroup needs a regex", ""],
  [[{ ...one, url: "http://a" }], "customRules.acme.url must be an https", ""],
  [[{ ...one, examples: { matches: [] } }], 'unknown key "matches" in customRules.acme.examples', '"match"'],
])("%j is refused: %s", (rules, message, wayOut) => {
  let error: unknown;
  try {
    parse(rules);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toContain(".leakscan.json");
  expect((error as UsageError).message).toContain(message);
  expect((error as UsageError).fix).toContain(wayOut);
});

test.each<[string, number | undefined, string]>([
  ["acme(", undefined, "cannot be compiled: missing closing )"],
  ["(?=acme)", undefined, "cannot be compiled"],
  ["(a)\\1", undefined, "cannot be compiled"],
  ["a*", undefined, "matches the empty string"],
  ["(acme[a-z]{8})", 2, "has 1 groups, but secretGroup is 2"],
  ["a{1,1000}b{1,1000}c{1,1000}", undefined, "is too large"],
])("the regex %s: %s", async (regex, secretGroup, message) => {
  const { customRules } = parse([{ id: "acme", description: "Acme", regex, secretGroup, near: ["acme"] }]);
  const compiled = compileExpressions(customRules, "there.json");
  await expect(compiled).rejects.toThrow(UsageError);
  await expect(compiled).rejects.toThrow("there.json: customRules acme: regex ");
  await expect(compiled).rejects.toThrow(message);
});

test("rules can be switched by id and all together, and a prefix's signs are plain", () => {
  const { customRules, ...config } = parse([{ ...one, prefix: "a{c}(m|e)[x]\\" }], {
    rules: { custom: "low", acme: "off" },
  });
  expect(switchOf(config, "acme", "custom")).toBe("off");
  expect(compileLayout(customRules[0]?.layout ?? "").prefixes).toEqual(["a{c}(m|e)[x]\\"]);
});

test("alphabets are the engine's", () => {
  expect([...customAlphabets].sort()).toEqual(Object.keys(alphabets).sort());
});
