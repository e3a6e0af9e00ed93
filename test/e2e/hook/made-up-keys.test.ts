/** What a newcomer tries first: a made-up or documented key passes, and one line says that it was seen and why it does not count. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository } from "../../support/git.ts";
import { gitWithHooks, installed } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan } from "../../support/program.ts";

beforeAll(buildProgram, 120_000);

const keys: readonly (readonly [why: string, key: string])[] = [
  ["typed along the keyboard's digits", ["AKIA", "1234567890ABCDEF"].join("")],
  ["of AWS's documents", ["AKIA", "IOSFODNN7EXAMPLE"].join("")],
  ["filled with one letter", ["AKIA", "XXXXXXXXXXXXXXXX"].join("")],
];
const seen = /1 made-up or documented credential seen \(.*a\.env:1\): it opens nothing/;

describe.each(keys)("a key %s", (_, key) => {
  const text = `AWS_ACCESS_KEY_ID=${key}\n`;
  const folder = (): string => {
    const dir = createFolder("made-up");
    writeFileSync(join(dir, "a.env"), text);
    return dir;
  };

  test("files passes and says so, once", () => {
    const run = leakscan(["files", "."], { cwd: folder() });
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(seen);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("machines, CI and --quiet are not told", () => {
    const dir = folder();
    for (const args of [["--format", "json"], ["--quiet"], ["--output", "r.html"]])
      expect(leakscan(["files", "a.env", ...args], { cwd: dir }).stderr).not.toMatch(/made-up/);
    expect(leakscan(["files", "."], { cwd: dir, env: { CI: "true" } }).stderr).toBe("");
    expect(leakscan(["files", "a.env", "--format", "json"], { cwd: dir }).stdout).toContain('"findings": []');
  });

  test("stdin and staged say it too, history does not", () => {
    expect(leakscan(["stdin"], { cwd: createFolder("stdin"), input: text }).stderr).toContain("made-up");
    const repository = createRepository();
    repository.write("a.env", text);
    repository.git("add", "a.env");
    expect(leakscan(["staged"], { cwd: repository.dir }).stderr).toMatch(seen);
    repository.git("commit", "-qm", "one");
    expect(leakscan(["history"], { cwd: repository.dir })).toMatchObject({ code: 0, stderr: "" });
  });

  test("the hook lets the commit pass and says so", () => {
    const repository = installed();
    repository.write("a.env", text);
    repository.git("add", "a.env");
    const run = gitWithHooks(repository.dir, ["commit", "-m", "try"]);
    expect(run.code, run.stderr).toBe(0);
    expect(run.stderr).toMatch(seen);
  });
});

describe("what a newcomer types under a name", () => {
  const typed: readonly (readonly [file: string, text: string])[] = [
    ["a.py", `PASSWORD = "password123"\n`],
    ["a.js", `const apiKey = "${["fake-api", "key-12345"].join("-")}";\n`],
    ["config.yml", `api_key: ${["my-super", "secret-key"].join("-")}\n`],
    ["a.sh", `export API_KEY=${"x".repeat(20)}\n`],
    ["config.json", `{ "secretKey": "${["wJalrXUtnFEMI", "K7MDENG", "bPxRfiCYEXAMPLEKEY"].join("/")}" }\n`],
  ];

  test.each(typed)("in %s passes, and one line names it", (file, text) => {
    const dir = createFolder("typed");
    writeFileSync(join(dir, file), text);
    const run = leakscan(["files", "."], { cwd: dir });
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(`1 made-up or documented credential seen (${file}:1)`);
  });

  test("in a history it is not named", () => {
    const repository = createRepository();
    repository.write(...(typed[0] as [string, string]));
    repository.git("add", ".");
    repository.git("commit", "-qm", "one");
    expect(leakscan(["history"], { cwd: repository.dir }).stderr).toBe("");
  });
});
