/** What a person types: several reports at once, what was probably meant, and quiet. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository } from "../../support/git.ts";
import { buildProgram, leakscan } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram, 120_000);

const token = githubToken(seeded(11));

test("several reports at once: formats by extension, folders made", () => {
  const { dir, write } = createRepository();
  write("a.env", `GITHUB_TOKEN=${token}\n`);
  const run = leakscan(["files", "a.env", "--output", "out/deep/a.json", "--output", "out/a.sarif", "--output", "-"], {
    cwd: dir,
  });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain("a.env:1");
  expect(run.stderr).toContain("report in out/deep/a.json, out/a.sarif");
  expect(JSON.parse(readFileSync(join(dir, "out/deep/a.json"), "utf8"))).toHaveProperty("findings.length", 1);
  expect(JSON.parse(readFileSync(join(dir, "out/a.sarif"), "utf8"))).toHaveProperty("runs");
});

test("quiet: nothing where nothing was found; a finding is printed, and the exit code says it", () => {
  const { dir, write } = createRepository();
  write("clean.txt", "one\n");
  expect(leakscan(["files", "clean.txt", "-q"], { cwd: dir })).toEqual({ code: 0, stdout: "", stderr: "" });
  write("a.env", `GITHUB_TOKEN=${token}\n`);
  const run = leakscan(["files", "a.env", "--quiet", "--output", "r.json"], { cwd: dir });
  expect(run).toEqual({ code: 1, stdout: "", stderr: "" });
  expect(existsSync(join(dir, "r.json"))).toBe(true);
});

test("stdin --filename: reports name it, and the config's path rules hold for it", () => {
  const { dir, write } = createRepository();
  const input = `GITHUB_TOKEN=${token}\n`;
  expect(leakscan(["stdin", "--filename", "conf/a.env"], { cwd: dir, input }).stdout).toContain("conf/a.env:1");
  write(".leakscan.json", JSON.stringify({ ignore: ["conf/**"] }));
  expect(leakscan(["stdin", "--filename", "conf/a.env"], { cwd: dir, input }).code).toBe(0);
  expect(leakscan(["stdin"], { cwd: dir, input }).code).toBe(1);
});

describe("what was probably meant", () => {
  test.each([
    [["files", "--formt", "json"], "Did you mean --format?"],
    [["history", "--no-cach"], "Did you mean --cache?"],
    [["files", "--format", "josn"], "Did you mean json?"],
    [["staged", "--strct"], "Did you mean --strict?"],
    [["hsitory"], "Did you mean history?"],
    [["files", "--lang", "jp"], "Did you mean ja?"],
  ])("%j", (args, meant) => {
    const run = leakscan(args, { cwd: createFolder("typo") });
    expect(run).toMatchObject({ code: 64, stdout: "" });
    expect(run.stderr).toContain(meant);
  });
});
