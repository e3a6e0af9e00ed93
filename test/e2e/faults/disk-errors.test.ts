/** A disk that fails in the middle (EIO): what could not be read is named, the rest is found, and nothing is called clean. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compileFailingReads, failingReads } from "../../support/failing-reads.ts";
import { createFolder, createRepository, type TestRepository } from "../../support/git.ts";
import { needing, needs } from "../../support/needs.ts";
import { buildProgram, leakscan, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const isLinux = process.platform === "linux";
const { describe: withCompiler } = isLinux ? needs("cc") : needing(undefined);

beforeAll(buildProgram);

/** A secret in a pack, one in a loose object of HEAD, one that is staged, and one beside them in the folder. */
function createOne(): TestRepository {
  const one = createRepository();
  one.commit("packed", { "a.env": `TOKEN=${githubToken(seeded(1))}\n`, "a.txt": "a\n" });
  one.git("repack", "-adq");
  one.commit("loose", { "b.env": `TOKEN=${githubToken(seeded(2))}\n` });
  one.write("c.env", `TOKEN=${githubToken(seeded(3))}\n`);
  one.git("add", "c.env");
  one.write("d.env", `TOKEN=${githubToken(seeded(4))}\n`);
  return one;
}

interface Read {
  readonly findings: readonly { readonly fingerprint: string }[];
  readonly scan: { readonly notRead: readonly { readonly what: string; readonly why: string }[] };
}

const read = ({ stdout }: Run): Read => JSON.parse(stdout) as Read;

const looseOf = (revision: string) => (one: TestRepository) =>
  one.git("rev-parse", revision).trim().replace(/^../, "/objects/$&/");

test.runIf(isLinux)("a file whose reading fails by itself is named, the other is found", () => {
  const folder = createFolder("files");
  writeFileSync(join(folder, "a.env"), `TOKEN=${githubToken(seeded(1))}\n`);
  const run = leakscan(["files", "--format", "json", "/proc/self/mem", join(folder, "a.env")], { cwd: folder });
  expect(run.code).toBe(1);
  expect(read(run).scan.notRead).toEqual([{ what: expect.stringContaining("mem"), why: "EIO" }]);
});

withCompiler("a disk that fails", () => {
  if (!isLinux) return;

  beforeAll(compileFailingReads);

  test.each([
    ["a pack", "history --no-cache", () => ".pack", 2],
    ["a loose object", "history --no-cache", looseOf("HEAD:b.env"), 2],
    ["a file", "files", () => "/d.env", 3],
  ])("under %s: %s names it and finds the rest", (_, command, part, found) => {
    const one = createOne();
    const run = leakscan([...command.split(" "), "--format", "json"], { cwd: one.dir, env: failingReads(part(one)) });
    expect([run.code, run.stderr]).toEqual([1, expect.not.stringMatching(/^\s+at /m)]);
    expect(read(run).findings).toHaveLength(found);
    expect(read(run).scan.notRead.length).toBeGreaterThan(0);
  });

  test.each([
    ["staged", looseOf(":c.env")],
    ["hook pre-commit", looseOf(":c.env")],
    ["staged", () => ".git/index"],
    ["hook pre-commit", () => ".git/index"],
    ["range HEAD~1..HEAD", looseOf("HEAD:b.env")],
    ["range HEAD~1..HEAD", looseOf("HEAD^{tree}")],
    ["range HEAD~1..HEAD", looseOf("HEAD")],
    ["range HEAD~1..HEAD", () => ".idx"],
    ["history --no-cache", () => ".git/HEAD"],
    ["history --no-cache", () => ".idx"],
    ["history --no-cache", () => ".git/objects"],
    ["files", () => ".leakscan.json"],
    ["files", () => ".leakscan-baseline.json"],
    ["files", () => ".leakscanignore"],
  ])("%s calls nothing clean, and says what failed", (command, part) => {
    const one = createOne();
    for (const name of [".leakscan.json", ".leakscan-baseline.json", ".leakscanignore"])
      if (part(one) === name) one.write(name, "");
    const run = leakscan(command.split(" "), { cwd: one.dir, env: failingReads(part(one)) });
    expect([run.code, run.stderr]).toEqual([2, expect.not.stringMatching(/^\s+at /m)]);
    expect(run.stdout + run.stderr).toMatch(
      /could not be read|Input\/output error|EIO|the disk reported|not in a git repository/,
    );
    expect(run.stderr).not.toContain("unexpected error");
  });

  test("under a pack: nothing is remembered of what was not read", () => {
    const one = createOne();
    const env = { XDG_CACHE_HOME: createFolder("cache") };
    const scan = (more: Readonly<Record<string, string>>): Run =>
      leakscan(["history", "--format", "json"], { cwd: one.dir, env: { ...env, ...more } });
    expect(read(scan(failingReads(".pack"))).findings).toHaveLength(2);
    expect(read(scan({})).findings).toHaveLength(3);
  });

  test("under the cache: the same is found without it", () => {
    const one = createOne();
    const env = { XDG_CACHE_HOME: createFolder("cache") };
    const scan = (more: Readonly<Record<string, string>>): Run =>
      leakscan(["history", "--format", "json"], { cwd: one.dir, env: { ...env, ...more } });
    const [first, second] = [scan({}), scan(failingReads(env.XDG_CACHE_HOME))];
    expect([second.code, read(second).findings]).toEqual([first.code, read(first).findings]);
  });
});
