/** What is made from the tables of commands and options is as the tables have it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configJsonSchema } from "../../../scripts/docs/config-schema.mjs";
import { actionYml, commandsPage, manPage } from "../../../scripts/docs/render.mjs";
import { commandIndex } from "../../../src/cli/command-index.ts";
import { configSchema } from "../../../src/policy/config/schema.ts";
import { hookText } from "../../../scripts/docs/hooks.mjs";
import { hooksEn } from "../../../src/messages/en/hooks.ts";
import { hooksJa } from "../../../src/messages/ja/hooks.ts";
import { hooksKo } from "../../../src/messages/ko/hooks.ts";
import { helpEn } from "../../../src/messages/en/help.ts";
import { inputHelp } from "../../../src/messages/en/help/inputs.ts";
import { formats, formatOf } from "../../../src/report/formats.ts";
import { actionInputs, options, optionsOf } from "../../../src/scan/options.ts";
import { root } from "../../support/program.ts";

const commands = Object.entries(commandIndex).sort(([, one], [, other]) => one.order - other.order);
const tables = { options, actionInputs, optionsOf, formats, help: helpEn, inputHelp, commands };
const committed = (path: string): string => readFileSync(join(root, path), "utf8");

describe("pages made from the tables are up to date (npm run docs)", () => {
  test("action.yml", () => {
    expect(committed("action.yml")).toBe(actionYml(committed("action.yml"), tables));
  });
  test.each(["pre-commit", "commit-msg", "pre-push", "pre-receive"])("hooks/%s", (name) => {
    expect(committed(`hooks/${name}`)).toBe(hookText(committed(`hooks/${name}`), [hooksJa, hooksKo, hooksEn]));
  });
  test("docs/commands.md", () => {
    expect(committed("docs/commands.md")).toBe(commandsPage(tables));
  });
  test("docs/config.schema.json", () => {
    const pages = { config: committed("docs/config.md"), customRules: committed("docs/custom-rules.md") };
    expect(JSON.parse(committed("docs/config.schema.json"))).toEqual(JSON.parse(configJsonSchema(configSchema, pages)));
  });
  test("docs/leakscan.1", () => {
    const { version } = JSON.parse(committed("package.json")) as { version: string };
    expect(committed("docs/leakscan.1")).toBe(manPage(tables, version));
  });
});

test("every option belongs to commands that exist", () => {
  for (const [name, { commands: takers }] of Object.entries(options)) {
    expect(takers.length, name).toBeGreaterThan(0);
    for (const taker of takers) expect(Object.keys(commandIndex), name).toContain(taker);
  }
});

test("every input of the Action is read by it, and no other", () => {
  const source = committed("src/action/inputs.ts");
  const read = new Set(
    [...source.matchAll(/(?:getInput|getMultilineInput|text|isTrue|choice|oneOf)\("([\w-]+)"/g)].map(
      ([, name]) => name,
    ),
  );
  const known = [...actionInputs, ...Object.values(options).flatMap(({ input }) => (input ? [input] : []))];
  expect([...read].sort()).toEqual(known.map(({ name }) => name).sort());
});

test("a file's extension means one format at most", () => {
  expect(formatOf("report.sarif")).toBe("sarif");
  expect(formatOf("report.HTML")).toBe("html");
  expect(formatOf("a.b/report.md")).toBe("markdown");
  expect(formatOf("report")).toBeUndefined();
});
