/** docs/migrate.md names every scanner and every file that is read. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importerIndex } from "../../../src/policy/importer-index.ts";

const page = readFileSync(new URL("../../../docs/migrate.md", import.meta.url), "utf8");

test.each(Object.values(importerIndex))("$title", ({ title, files }) => {
  const row = page.split("\n").find((line) => line.startsWith(`| [${title}](#`)) ?? "";
  // Programs are named as what is not read.
  for (const file of files.filter((name) => !/\.[cm]?js$/.test(name))) expect(row, file).toContain(`\`${file}\``);
  const anchor = /\(#([\w-]+)\)/.exec(row)?.[1] ?? "";
  const headings = page
    .split("\n")
    .flatMap((line) => /^## (.+)$/.exec(line)?.[1]?.toLowerCase().replaceAll(" ", "-") ?? []);
  expect(headings).toContain(anchor);
});
