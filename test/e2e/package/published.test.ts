/** A key that its vendor publishes, through the built program: reported as low with the reason, in the way only with --strict. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleOf } from "../../../src/detect/pattern/example.ts";
import { publishedDigest } from "../../../src/detect/judge/published.ts";
import { allRules } from "../../../src/rules/all.ts";
import { published } from "../../../src/rules/published.ts";
import type { Rule } from "../../../src/rules/rule.ts";
import { createFolder, createRepository } from "../../support/git.ts";
import { buildProgram, root, type Run, runNode } from "../../support/program.ts";
import { seeded } from "../../support/secrets.ts";

const rule = allRules.find(({ id }) => id === "google-api-key") as Rule;
const random = seeded(29);
const sample = exampleOf(rule, random).secret;
const another = exampleOf(rule, random).secret;
let program = "";

beforeAll(() => {
  buildProgram();
  // Nobody can make a key of a listed digest, so a listed digest makes room for that of a key which is made here.
  const dist = join(createFolder("program"), "dist");
  cpSync(join(root, "dist"), dist, { recursive: true, filter: (path) => !path.endsWith("action") });
  const listed = published.google.split(" ")[0] as string;
  let changed = 0;
  for (const name of readdirSync(dist).filter((file) => /\.c?js$/.test(file))) {
    const text = readFileSync(join(dist, name), "utf8");
    if (!text.includes(listed)) continue;
    writeFileSync(join(dist, name), text.replace(listed, publishedDigest(sample)));
    changed++;
  }
  expect(changed).toBeGreaterThan(0);
  program = join(dist, "cli.js");
});

function leakscan(args: readonly string[], input: string): Run {
  return runNode([program, ...args], { cwd: createFolder("empty"), input });
}

describe("a key that its vendor publishes", () => {
  test("is reported, and counts with --strict alone", () => {
    const text = `apiKey: "${sample}"\n`;
    const { code, stdout } = leakscan(["stdin", "--format", "json"], text);
    const { findings } = JSON.parse(stdout) as { findings: readonly Record<string, unknown>[] };
    expect(findings).toMatchObject([{ rule: "google-api-key", confidence: "low", note: "published-by-vendor" }]);
    expect(code).toBe(0);
    expect(leakscan(["stdin", "--strict"], text).code).toBe(1);
  });

  test.each([
    ["en", "known to all"],
    ["ja", "公開"],
    ["ko", "공개"],
  ])("says why in %s", (language, words) => {
    const { stdout } = leakscan(["stdin", "--strict", "--lang", language], `apiKey: "${sample}"\n`);
    expect(stdout).toContain(words);
    expect(stdout).not.toContain(sample);
  });

  test("does not hide another one beside it", () => {
    const { code, stdout } = leakscan(["stdin", "--format", "json"], `"${sample}"\n"${another}"\n`);
    const { findings } = JSON.parse(stdout) as { findings: readonly Record<string, unknown>[] };
    expect(findings.map(({ confidence }) => confidence)).toEqual(["high", "low"]);
    expect(code).toBe(1);
  });

  test("is found in history as well, by the workers", () => {
    const repository = createRepository();
    repository.commit("sample", { "app.js": `init("${sample}");\n` });
    const args = ["history", "--format", "json", "--jobs", "2", "--no-cache"];
    const { code, stdout } = runNode([program, ...args], { cwd: repository.dir });
    const { findings } = JSON.parse(stdout) as { findings: readonly Record<string, unknown>[] };
    expect(findings).toMatchObject([{ confidence: "low", note: "published-by-vendor" }]);
    expect(code).toBe(0);
  });

  test("lets a commit pass", () => {
    const repository = createRepository();
    repository.write("app.js", `init("${sample}");\n`);
    repository.git("add", "app.js");
    const { code, stdout, stderr } = runNode([program, "staged"], { cwd: repository.dir });
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain(sample);
  });
});
