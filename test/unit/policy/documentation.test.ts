import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configKeys, parseConfig } from "../../../src/policy/config.ts";

const page = readFileSync(new URL("../../../docs/config.md", import.meta.url), "utf8");

test("the page explains every key, and its example is a config that uses them all", () => {
  const example = /```json\n([^]*?)```/.exec(page)?.[1] ?? "";
  const config = parseConfig(example, "example");
  expect(config.ignore).toHaveLength(2);
  const keys = configKeys.filter((key) => key !== "$schema");
  expect(Object.keys(JSON.parse(example) as object).sort()).toEqual([...keys].sort());
  for (const key of keys) expect(page).toContain(`| \`${key}\` |`);
});
