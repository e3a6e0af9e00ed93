/** Deciding about findings one by one: what is decided, what is shown of the code, and that the next call goes on. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scanFiles } from "../../src/scan/scan-files.ts";
import { render } from "../../src/scan/reports/render.ts";
import { scanHistory } from "../../src/scan/scan-history.ts";
import { startTriage } from "../../src/triage/triage.ts";
import { createRepository, hermeticEnvironment } from "../support/git.ts";
import { githubToken, seeded } from "../support/secrets.ts";

const env = hermeticEnvironment();
const token = (seed: number): string => githubToken(seeded(seed));

test("a false alarm goes into the baseline, a real one is remembered, a skipped one comes again", async () => {
  const repository = createRepository();
  repository.git("config", "user.name", "Ada");
  repository.commit("one", { "a.txt": token(71), "b.txt": token(72), "c.txt": token(73) });
  const context = { cwd: repository.dir, env };
  const { items } = await startTriage(undefined, {}, context);
  const byPath = (path: string) => items.find(({ finding }) => finding.places[0]?.path === path);
  expect(items).toHaveLength(3);
  await byPath("a.txt")?.accept("made up for a test");
  await byPath("b.txt")?.markReal();
  const again = await startTriage(undefined, {}, context);
  expect(again.real).toBe(1);
  expect(again.items.map(({ finding }) => finding.places[0]?.path)).toEqual(["c.txt"]);
  const { report } = await scanHistory(undefined, {}, context);
  expect(report.findings.map(({ places, suppressed }) => [places[0]?.path, suppressed?.reason])).toEqual([
    ["b.txt", undefined],
    ["c.txt", undefined],
    ["a.txt", "made up for a test"],
  ]);
});

test("the code around it shows no secret, however weak it is", async () => {
  const repository = createRepository();
  const weak = ["hunter", "22"].join("");
  const text = `one\nconst password = "${weak}"; // ${token(74)}\nconst other = "${weak}";\nfour\nfive\nsix\n`;
  repository.commit("one", { "db.js": text });
  const { items } = await startTriage(undefined, { strict: true }, { cwd: repository.dir, env });
  expect(items.length).toBeGreaterThanOrEqual(2);
  for (const item of items) {
    const code = await item.code();
    expect(code.map(({ number, isMarked }) => [number, isMarked])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
      [5, false],
    ]);
    const shown = code.map((line) => line.text).join("\n");
    expect(shown).toContain("const password");
    expect(shown).not.toContain(token(74));
    expect(code[1]?.text).not.toContain(weak);
  }
});

test("a report's findings are found again and decided in its order", async () => {
  const repository = createRepository();
  repository.commit("one", { "a.txt": token(75), "b.txt": token(76) });
  const context = { cwd: repository.dir, env };
  const scanned = await scanFiles([], {}, context);
  const file = join(repository.dir, "report.json");
  writeFileSync(file, await render(scanned, { colour: false, width: 80, command: "leakscan" }, "json"));
  const { items } = await startTriage("report.json", {}, context);
  expect(items.map(({ finding }) => finding.places[0]?.path)).toEqual(["a.txt", "b.txt"]);
  await items[0]?.accept("made up for a test");
  expect((await startTriage("report.json", {}, context)).items).toHaveLength(1);
});
