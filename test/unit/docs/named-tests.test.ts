/** docs/threat-model.md and docs/testing.md name the tests that show what they say: each is there, and no line goes without. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../support/program.ts";

/** Cells of all rows of the tables below a heading; of all tables where it is absent. */
function rows(file: string, heading?: string): string[][] {
  const text = readFileSync(join(root, file), "utf8");
  const [part = ""] = heading === undefined ? [text] : (text.split(`\n${heading}\n`)[1] ?? "").split(/^## /m);
  const lines = part.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(1).map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
}

const isThere = (name: string): boolean =>
  ["", ".test.ts"].some((end) => existsSync(join(root, "test", name + end))) || existsSync(join(root, name));

const named = [...rows("docs/threat-model.md"), ...rows("docs/testing.md", "## Faults")];

test("there are such lines", () => {
  expect(named.length).toBeGreaterThan(35);
});

test.each(named.map((cells) => [cells.slice(0, -1).join(" ").trim(), cells.at(-1) ?? ""]))("%s", (_, last) => {
  const names = [...last.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});

test("each target of the fuzzer has its line, and each line its target", () => {
  const files = readdirSync(join(root, "test/fuzz/targets")).map((name) => name.replace(".ts", ""));
  const lines = rows("docs/testing.md", "## Fuzzing").map(([name = ""]) => name);
  expect(lines.toSorted()).toEqual(files.toSorted());
});
