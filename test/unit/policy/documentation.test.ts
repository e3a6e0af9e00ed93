import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { customAlphabets, customRuleKeys } from "../../../src/policy/custom/custom-rules.ts";
import { compileExpressions } from "../../../src/policy/custom/expressions.ts";
import { parseConfig } from "../../../src/policy/config/check.ts";
import { configKeys } from "../../../src/policy/config/schema.ts";

const page = readFileSync(new URL("../../../docs/config.md", import.meta.url), "utf8");

test("the page explains every key, and its example is a config that uses them all", () => {
  const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? "";
  const config = parseConfig(example, "example");
  expect(config.ignore).toHaveLength(2);
  const keys = configKeys.filter((key) => key !== "$schema");
  expect(Object.keys(JSON.parse(example) as object).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(page).toContain(`| \`${key}\` |`);
});

test("the page of custom rules explains every key, and its example is a config", async () => {
  const text = readFileSync(new URL("../../../docs/custom-rules.md", import.meta.url), "utf8");
  const { customRules } = parseConfig(/```json\n([^]*?)```/.exec(text)?.[1] ?? "", "example");
  expect(customRules.map(({ id }) => id)).toEqual(["acme-deploy-key", "acme-vault-id", "acme-licence"]);
  expect((await compileExpressions(customRules, "example")).size).toBe(1);
  for (const key of customRuleKeys) expect(text).toContain(`| \`${key}\` |`);
  for (const name of customAlphabets) expect(text).toContain(`\`${name}\``);
});
