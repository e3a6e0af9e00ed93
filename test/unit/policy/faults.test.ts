/** Faults of YAML and TOML in the language of the person who reads them. */
import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/core/error.ts";
import { loadErrorMessages, wordingOf } from "../../../src/messages/errors.ts";
import { yamlFault, tomlFault } from "../../../src/policy/texts/faults.ts";
import { locateToml } from "../../../src/policy/texts/toml.ts";
import { locateYaml } from "../../../src/policy/texts/yaml.ts";

const yaml = [
  ["a: 1\na: 2", "a key stands there twice"],
  ["a:\n  b: 1\n c: 2", "the indentation does not fit"],
  ["a:\n\tb: 1", "a tab stands where only spaces may"],
  ['a: "open', "a comma, quote or bracket is missing"],
  ["a: ]", "something stands here that cannot"],
  ["a: *nothing", "the alias names nothing"],
  ["a: 1\n---\nb: 2", "there are several documents"],
  ['a: "\\y"', "the escape after `\\` is not valid"],
] as const;

const toml = [
  ["a = 1\na = 2", "a key stands there twice"],
  ["[a]\n[a]", "a key stands there twice"],
  ["a = [1 2]", "a comma, quote or bracket is missing"],
  ["a = [1,", "a comma, quote or bracket is missing"],
  ["a", "a comma, quote or bracket is missing"],
  ['a = "open', "the text has no end"],
  ["a = nothing", "the value is not valid"],
  ["a = 01", "the value is not valid"],
  ["a = 2026-13-45", "the date or time is not valid"],
  ['a = "\\y"', "the escape after `\\` is not valid"],
  ["a = 1 b = 2", "something stands here that cannot"],
] as const;

function faultOf(parse: () => unknown): UsageError {
  try {
    parse();
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error("it was parsed");
}

describe.each([
  ...yaml.map((one) => ["YAML", locateYaml, ...one] as const),
  ...toml.map((one) => ["TOML", locateToml, ...one] as const),
])("%s", (_, locate, source, sentence) => {
  test(`${JSON.stringify(source)}: ${sentence}`, async () => {
    const { sentence: said } = faultOf(() => locate(source, "config"));
    expect(wordingOf(said, await loadErrorMessages("en")).message).toContain(sentence);
    for (const language of ["ja", "ko"] as const) {
      const { message } = wordingOf(said, await loadErrorMessages(language));
      // Nothing of the parser's English is left, but for the language's name.
      expect(message.replaceAll(/config(:\d+)*|YAML|TOML/g, "")).not.toMatch(/[a-z]{2}/i);
    }
  });
});

test("what has no sentence here is quoted as the parser's words, without a word of the file", async () => {
  const messages = await loadErrorMessages("ja");
  expect(wordingOf(yamlFault("TAG_RESOLVE_FAILED"), messages).message).toBe(
    'パーサーの出力は "tag resolve failed" です',
  );
  const said = tomlFault('Invalid TOML document: a new fault: "secret"\n\n1:  a = secret');
  expect(wordingOf(said, messages).message).toBe('パーサーの出力は "a new fault:" です');
});
