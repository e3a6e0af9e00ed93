/** docs/config.schema.json says the same as the check itself, for every config of fixtures/configs that only names could make wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { parseConfig } from "../../../src/policy/config/check.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const validate = new Ajv2020().compile(JSON.parse(read("docs/config.schema.json")) as object);
const files = ["valid", "invalid"].flatMap((kind) =>
  readdirSync(new URL(`fixtures/configs/${kind}/`, root))
    .filter((name) => name.endsWith(".json"))
    .map((name) => `fixtures/configs/${kind}/${name}`),
);

/** What a JSON Schema can't say: which rules there are, what globs and sizes mean, which keys need each other. */
const beyond =
  /misspelt-(provider|rule)|glob|ignore-empty|size-|broken|allow-(empty|target|misspelt-rule)|overrides-(glob|misspelt-rule)|confidence-and-strict|help-empty/;

test.each(files.filter((name) => !beyond.test(name)))("%s", (name) => {
  let isRight = true;
  try {
    parseConfig(read(name), name);
  } catch {
    isRight = false;
  }
  expect(validate(JSON.parse(read(name))), JSON.stringify(validate.errors)).toBe(isRight);
});

test("every key is explained", () => {
  const { properties } = JSON.parse(read("docs/config.schema.json")) as {
    properties: Record<string, { description?: string }>;
  };
  const bare = Object.keys(properties).filter((key) => properties[key]?.description === undefined);
  expect(bare).toEqual(["$schema"]);
});
