/** What a push or a pull request adds. */
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { UsageError } from "../../src/core/error.ts";
import { parseRange, scanRange } from "../../src/sources/range/range.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createFolder, createRepository } from "../support/git.ts";
import { brought, open, range } from "../support/sources.ts";

const secret = fakeSecret("A");
const other = fakeSecret("B");

test("added-and-removed: told with the commit that introduced it", async () => {
  const { dir, git, commit } = createRepository();
  const base = commit("base", { a: other });
  const adds = commit("adds", { "src/b": `x\n${secret}\n` });
  commit("removes", { "src/b": "x\n" });
  const result = await range(dir, `${base}..main`);
  expect(brought(result)).toEqual([`${secret} blob src/b:2:1 by adds`]);
  expect(result).toMatchObject({ commits: 2, notRead: [], cut: [] });
  expect(result.sightings[0]?.place).toMatchObject({ commit: adds, blob: git("rev-parse", `${adds}:src/b`).trim() });
  expect(result.commitFacts?.get(adds)).toEqual({
    oid: adds,
    author: "Ada Author",
    email: "ada@example.com",
    date: "2026-01-01T00:02:00+00:00",
    subject: "adds",
  });
});

test("unchanged-line, rename, copy: what a parent held is not introduced, and once introduced not again", async () => {
  const { dir, git, commit } = createRepository();
  const base = commit("base", { a: `${other}\n`, far: fakeSecret("FAR") });
  commit("adds", { a: `${other}\n${secret}\n` });
  commit("edits", { a: `${other}\nedited\n${secret}\n` });
  git("mv", "a", "b");
  commit("moves", { b: `${other}\nmoved\n${secret}\n`, copy: `from far: ${fakeSecret("FAR")}` });
  expect(brought(await range(dir, `${base}..`))).toEqual([`${secret} blob a:2:1 by adds`]);
});

test("removed and brought back: introduced twice", async () => {
  const { dir, commit } = createRepository();
  const base = commit("base", { a: "a" });
  commit("first", { a: secret });
  commit("out", { a: "a" });
  commit("second", { a: secret });
  expect(brought(await range(dir, `${base}..HEAD`))).toEqual([
    `${secret} blob a:1:1 by first`,
    `${secret} blob a:1:1 by second`,
  ]);
});

test("message: of commits in the range, with its line", async () => {
  const { dir, commit } = createRepository();
  const base = commit(`base ${other}`, { a: "a" });
  const oid = commit(`subject\n\nbody ${secret}\n`);
  const result = await range(dir, `${base}..HEAD`);
  expect(brought(result)).toEqual([`${secret} commit-message -:3:6 by subject`]);
  expect(result.sightings[0]?.place).toMatchObject({ blob: oid, commit: oid, path: null });
});

test("message-with-nul: git prints it only up to there, leakscan reads it all", async () => {
  const { dir, git, gitWith, commit } = createRepository();
  const base = commit("base", { a: "a" });
  const raw = `tree ${git("rev-parse", "HEAD^{tree}").trim()}\nparent ${base}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\nx\0${secret}\n`;
  const oid = gitWith({ input: raw }, "hash-object", "-t", "commit", "-w", "--stdin", "--literally").trim();
  expect(brought(await range(dir, `${base}..${oid}`))).toEqual([
    expect.stringContaining(`${secret} commit-message -:1:3`),
  ]);
});

test("path: a new name that is a secret", async () => {
  const { dir, git, commit } = createRepository();
  const base = commit("base", { [`${other}/a`]: "a" });
  git("mv", other, "moved");
  git("mv", "moved", `x${other}`);
  commit("moves");
  commit("names", { [`${secret}/b`]: "b" });
  expect(brought(await range(dir, `${base}..HEAD`))).toEqual([`${secret} path ${secret}:1:1 by names`]);
});

test("root: a range without a base in common reads the first commit too", async () => {
  const { dir, git, commit } = createRepository();
  commit("main", { a: "a" });
  git("checkout", "-q", "--orphan", "unrelated");
  commit("root", { a: secret });
  expect(brought(await range(dir, "main..unrelated"))).toEqual([`${secret} blob a:1:1 by root`]);
});

test("merge-base: what the base has gained since is neither read nor blamed", async () => {
  const { dir, git, commit } = createRepository();
  commit("base", { a: "a" });
  git("checkout", "-q", "-b", "feature");
  commit("feature", { f: secret });
  git("checkout", "-q", "main");
  commit("main moves on", { m: other });
  for (const text of ["main..feature", "main...feature"]) {
    const result = await range(dir, text);
    expect(brought(result)).toEqual([`${secret} blob f:1:1 by feature`]);
    expect(result.commits).toBe(1);
  }
});

test("merge-of-base: what main held is not blamed on the branch that merges it", async () => {
  const { dir, git, commit } = createRepository();
  const base = commit("base", { a: "a" });
  git("checkout", "-q", "-b", "feature");
  commit("feature", { f: "f" });
  git("checkout", "-q", "main");
  commit("main leaks", { m: other });
  git("checkout", "-q", "feature");
  git("merge", "-q", "--no-edit", "main");
  expect(brought(await range(dir, "main..feature"))).toEqual([]);
  expect(brought(await range(dir, `${base}..feature`))).toEqual([`${other} blob m:1:1 by main leaks`]);
});

test("evil-merge: the merge's own resolution is blamed, also where it changes no conflict", async () => {
  const { dir, git, write, commit } = createRepository();
  const base = commit("base", { a: "1\n", quiet: "q" });
  git("checkout", "-q", "-b", "side");
  commit("side", { a: `side ${other}\n` });
  git("checkout", "-q", "main");
  commit("main", { a: "main\n" });
  try {
    git("merge", "-q", "side");
  } catch {
    // The conflict.
  }
  write("a", `both ${other}\n`);
  write("quiet", `q ${fakeSecret("QUIET")}`);
  write("new", fakeSecret("NEW"));
  git("add", ".");
  commit("merge");
  expect(brought(await range(dir, `${base}..main`))).toEqual(
    [
      `${fakeSecret("NEW")} blob new:1:1 by merge`,
      `${fakeSecret("QUIET")} blob quiet:1:3 by merge`,
      `${other} blob a:1:6 by side`,
    ].sort(),
  );
});

test("octopus: nothing blamed twice, its own addition blamed", async () => {
  const { dir, git, write, commit } = createRepository();
  const base = commit("base", { a: "a" });
  for (const name of ["one", "two", "three"]) {
    git("checkout", "-q", "-b", name, "main");
    commit(name, { [name]: fakeSecret(name) });
  }
  git("checkout", "-q", "main");
  git("merge", "-q", "--no-commit", "--no-ff", "one", "two", "three");
  write("three", `${fakeSecret("one")} ${secret}`);
  git("add", ".");
  git("commit", "-q", "-m", "octopus");
  expect(git("rev-list", "--parents", "-1", "HEAD").split(" ").length).toBeGreaterThan(3);
  expect(brought(await range(dir, `${base}..main`))).toEqual(
    [
      `${secret} blob three:1:17 by octopus`,
      ...["one", "two", "three"].map((name) => `${fakeSecret(name)} blob ${name}:1:1 by ${name}`),
    ].sort(),
  );
});

test("criss-cross: two merge bases, each secret by the commit that wrote it", async () => {
  const { dir, git, commit } = createRepository();
  commit("base", { a: "a" });
  git("checkout", "-q", "-b", "left");
  commit("left 1", { l: fakeSecret("LEFT") });
  git("checkout", "-q", "-b", "right", "main");
  commit("right 1", { r: fakeSecret("RIGHT") });
  const right1 = git("rev-parse", "HEAD").trim();
  git("merge", "-q", "--no-edit", "left");
  git("checkout", "-q", "left");
  git("merge", "-q", "--no-edit", right1);
  commit("left 2", { a: `a ${secret}` });
  git("checkout", "-q", "right");
  commit("right 2", { b: `b ${fakeSecret("LEFT")}` });
  git("merge", "-q", "--no-edit", "left");
  expect(git("merge-base", "--all", "right~1", "left").trim().split("\n")).toHaveLength(2);
  expect(brought(await range(dir, "main..right"))).toEqual(
    [
      `${secret} blob a:1:3 by left 2`,
      `${fakeSecret("LEFT")} blob l:1:1 by left 1`,
      `${fakeSecret("RIGHT")} blob r:1:1 by right 1`,
    ].sort(),
  );
  expect(brought(await range(dir, "right~1..right"))).toEqual([`${secret} blob a:1:3 by left 2`]);
});

test("tag: its message is read where the range ends in it", async () => {
  const { dir, git, commit } = createRepository();
  const base = commit("base", { a: "a" });
  commit("two", { b: secret });
  git("tag", "-a", "v1", "-m", `release\n\n${other}`);
  const result = await range(dir, `${base}..v1`);
  expect(brought(result)).toEqual([`${secret} blob b:1:1 by two`, `${other} tag-message -:3:1 by -`]);
  git("tag", "-a", "tree", "-m", "of a tree", "HEAD^{tree}");
  git("tag", "blob", "HEAD:b");
  expect(brought(await range(dir, `${base}..tree`))).toEqual([`${secret} blob b:1:1 by -`]);
  expect(brought(await range(dir, `${base}..blob`))).toEqual([`${secret} blob -:1:1 by -`]);
});

test("new-branch: what the remote holds already is left out", async () => {
  const origin = createRepository();
  origin.commit("base", { a: other });
  const { dir, commit } = createRepository({ clone: [origin.dir] });
  commit("new", { b: secret });
  const result = await scanRange(await open(dir), createScanner(createFakeEngine()), {
    include: ["HEAD"],
    exclude: [],
    excludeRemote: "origin",
  });
  expect(brought(result)).toEqual([`${secret} blob b:1:1 by new`]);
  expect(result.commits).toBe(1);
});

test("scanner shared by two ranges: the second still sees what the first has read", async () => {
  const { dir, commit } = createRepository();
  const base = commit("base", { a: "a" });
  commit("two", { b: secret });
  const repo = await open(dir);
  const scanner = createScanner(createFakeEngine());
  const first = await scanRange(repo, scanner, parseRange(`${base}..main`));
  expect(brought(await scanRange(repo, scanner, parseRange(`${base}..main`)))).toEqual(brought(first));
});

test("symlink, type-change, submodule, special-characters", async () => {
  const { dir, git, gitWith, commit } = createRepository();
  const base = commit("base", { a: "a", "かな\n": "x" });
  const target = gitWith({ input: `to/${secret}` }, "hash-object", "-w", "--stdin").trim();
  git("update-index", "--cacheinfo", `120000,${target},a`);
  git("update-index", "--add", "--cacheinfo", `160000,${base},module`);
  git("commit", "-q", "-m", "links");
  commit("kana", { "かな\n": other });
  expect(brought(await range(dir, `${base}..main`))).toEqual([
    `${secret} blob a:1:4 by links`,
    `${other} blob かな\n:1:1 by kana`,
  ]);
});

test("empty range: nothing to read", async () => {
  const { dir, commit } = createRepository();
  commit("base", { a: secret });
  expect(await range(dir, "main..main")).toMatchObject({ sightings: [], commits: 0, blobs: 0 });
});

test.each(["nope..main", "main..nope", `${"1".repeat(40)}..main`, "--all..main", "main..--output=x"])(
  "unknown-revision: %s",
  async (text) => {
    const { dir, commit } = createRepository();
    commit("base", { a: "a" });
    await expect(range(dir, text)).rejects.toMatchObject({
      code: "unknown-revision",
      fix: expect.stringContaining("fetch-depth: 0"),
    });
  },
);

test("not a range", () => {
  expect(() => parseRange("main")).toThrow(UsageError);
});

test("shallow: a range that goes beyond what was fetched is refused", async () => {
  const origin = createRepository();
  const base = origin.commit("base", { a: "a" });
  origin.commit("two", { b: secret });
  origin.commit("three", { c: "c" });
  const { dir } = createRepository({ clone: ["--depth=2", `file://${origin.dir}`] });
  await expect(range(dir, `${base}..HEAD`)).rejects.toMatchObject({ code: "unknown-revision" });
  const repo = await open(dir);
  const scanner = createScanner(createFakeEngine());
  await expect(scanRange(repo, scanner, { include: ["HEAD"], exclude: [] })).rejects.toMatchObject({
    code: "shallow-repository",
    fix: expect.stringContaining("fetch-depth: 0"),
  });
  expect(brought(await range(dir, "HEAD~1..HEAD"))).toEqual([]);
});

test("partial-clone: blobs that are not here are named, not fetched", async () => {
  const origin = createRepository();
  origin.git("config", "uploadpack.allowFilter", "true");
  const base = origin.commit("base", { a: "a" });
  origin.commit("two", { b: secret });
  const { dir } = createRepository({ clone: ["--no-checkout", "--filter=blob:none", `file://${origin.dir}`] });
  const result = await range(dir, `${base}..HEAD`);
  expect(result.sightings).toEqual([]);
  expect(result.notRead).toEqual([{ what: "b", why: "missing-object" }]);
  expect(execFileSync("git", ["-C", dir, "cat-file", "--batch-check", "--batch-all-objects"]).toString()).not.toContain(
    "blob",
  );
});

test("git missing, and no repository either", async () => {
  await expect(range(createFolder(), "a..b", { PATH: "" })).rejects.toMatchObject({ code: "not-a-repository" });
});
