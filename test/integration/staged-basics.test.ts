/** Git situations of an ordinary commit: the index decides, and only what the commit introduces counts. */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fakeSecret } from "../support/fake-engine.ts";
import { createRepository } from "../support/git.ts";
import { seen, staged } from "../support/sources.ts";

const secret = fakeSecret("A");
const other = fakeSecret("B");

test("first-commit: nothing is committed yet", async () => {
  const { dir, git, write } = createRepository();
  write("src/a.txt", `one\ntwo ${secret}\n`);
  git("add", ".");
  const result = await staged(dir);
  expect(seen(result)).toEqual([`${secret} index src/a.txt:2:5`]);
  expect(result.blobs).toBe(1);
  expect(result.sightings[0]?.place).toEqual({
    path: "src/a.txt",
    line: 2,
    column: 5,
    endLine: 2,
    endColumn: 20,
    source: "index",
    blob: git("rev-parse", ":src/a.txt").trim(),
  });
});

test("nothing-staged: clean, and nothing read", async () => {
  const { dir, commit } = createRepository();
  commit("one", { a: secret });
  const result = await staged(dir);
  expect(result).toMatchObject({ sightings: [], notRead: [], cut: [], blobs: 0 });
});

test("partially-staged: the staged half counts, the other does not", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { a: "x\n" });
  write("a", `x\n${secret}\n`);
  git("add", "a");
  write("a", `x\n${other}\n`);
  expect(seen(await staged(dir))).toEqual([`${secret} index a:2:1`]);
});

test("staged-then-removed-from-worktree: still staged", async () => {
  const { dir, git, write } = createRepository();
  write("a", secret);
  git("add", "a");
  rmSync(join(dir, "a"));
  expect(seen(await staged(dir))).toEqual([`${secret} index a:1:1`]);
});

test("worktree-only: neither changed nor untracked files are staged", async () => {
  const { dir, write, commit } = createRepository();
  commit("one", { a: "x" });
  write("a", secret);
  write("b", other);
  expect(seen(await staged(dir))).toEqual([]);
});

test("unchanged-line: what HEAD holds in the same file is not introduced", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { a: `${secret}\n` });
  write("a", `new line\n${secret}\n${other}\n`);
  git("add", "a");
  expect(seen(await staged(dir))).toEqual([`${other} index a:3:1`]);
});

test("rename-and-copy: what HEAD holds elsewhere is not introduced", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { a: `${secret}\n`, untouched: `x ${other}\n` });
  git("mv", "a", "b");
  write("b", `${secret}\nand more\n`);
  write("copy", `copied: ${other}\n`);
  git("add", ".");
  expect(seen(await staged(dir))).toEqual([]);
});

test("removal: taking a secret out is not introducing it", async () => {
  const { dir, git, commit } = createRepository();
  commit("one", { a: secret, b: "b" });
  git("rm", "-q", "a");
  expect(await staged(dir)).toMatchObject({ sightings: [], notRead: [], blobs: 0 });
});

test("amend: compared with HEAD's parents", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { a: other });
  commit("two", { b: secret });
  write("c", "c");
  git("add", "c");
  expect(seen(await staged(dir))).toEqual([]);
  expect(seen(await staged(dir, { amend: true }))).toEqual([`${secret} index b:1:1`]);
});

test("amend-first-commit: compared with nothing", async () => {
  const { dir, commit } = createRepository();
  commit("one", { a: secret });
  expect(seen(await staged(dir, { amend: true }))).toEqual([`${secret} index a:1:1`]);
});

test("mode-only: no content, nothing to read", async () => {
  const { dir, git, commit } = createRepository();
  commit("one", { a: secret });
  git("update-index", "--chmod=+x", "a");
  expect(await staged(dir)).toMatchObject({ sightings: [], blobs: 0 });
});

test.skipIf(process.platform === "win32")("symlink and type-change: the target's text is the content", async () => {
  const { dir, git, commit } = createRepository();
  commit("one", { a: "was a file" });
  rmSync(join(dir, "a"));
  symlinkSync(`/nowhere/${secret}`, join(dir, "a"));
  git("add", "a");
  expect(seen(await staged(dir))).toEqual([`${secret} index a:1:10`]);
});

test("intent-to-add: is not going to be committed", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { a: "a" });
  write(`${other}.txt`, secret);
  git("add", "--intent-to-add", ".");
  expect(await staged(dir)).toMatchObject({ sightings: [], notRead: [] });
});

test("path: a new name that is a secret", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { [`old/${other}.txt`]: "x" });
  write(`old/${other}.txt`, "changed");
  write(`new/${secret}/a.txt`, "x");
  git("add", ".");
  expect(seen(await staged(dir))).toEqual([`${secret} path new/${secret}/a.txt:1:5`]);
  git("rm", "-rqf", "new");
  git("mv", "old", "moved");
  expect(seen(await staged(dir))).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "special-characters: paths with newline, quotes, kana, a leading dash",
  async () => {
    const { dir, git, write } = createRepository();
    const paths = [
      "new\nline",
      'in "quotes"',
      "かな/ファイル.txt",
      "-rf",
      "*",
      ":(top)x",
      "tab\there",
      "trailing space ",
      '"quoted"',
    ];
    paths.forEach((path, index) => write(path, fakeSecret(`P${index}`)));
    git("add", ".");
    const shown = paths.map((path) => (path === '"quoted"' ? String.raw`"\"quoted\""` : path));
    expect(seen(await staged(dir))).toEqual(shown.map((path, index) => `${fakeSecret(`P${index}`)} index ${path}:1:1`));
  },
);

test("lfs-pointer: is told as cut, and its text is scanned", async () => {
  const { dir, git, write } = createRepository();
  write(
    "big.bin",
    `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\nx ${secret}\n`,
  );
  git("add", ".");
  const result = await staged(dir);
  expect(result.cut).toEqual([{ what: "big.bin", why: "lfs-pointer" }]);
  expect(seen(result)).toEqual([`${secret} index big.bin:4:3`]);
});

test("too-large: named as cut, the rest is read", async () => {
  const { dir, git, write } = createRepository();
  write("big", `${secret}${"x".repeat(5000)}`);
  write("small", other);
  git("add", ".");
  const result = await staged(dir, { maxSize: 4999 });
  expect(result.cut).toEqual([{ what: "big", why: "too-large: 5015 bytes" }]);
  expect(seen(result)).toEqual([`${other} index small:1:1`]);
});

test("one blob at two paths: scanned once, seen twice", async () => {
  const { dir, git, write } = createRepository();
  write("a", secret);
  write("b/c", secret);
  git("add", ".");
  const result = await staged(dir);
  expect(seen(result)).toEqual([`${secret} index a:1:1`, `${secret} index b/c:1:1`]);
  expect(result.blobs).toBe(1);
});

test("a rule that throws: the blob is not read, and what threw is not quoted", async () => {
  const { dir, git, write } = createRepository();
  write("bad", `THROW_NOW ${secret}`);
  write("good", other);
  git("add", ".");
  const result = await staged(dir);
  expect(result.notRead).toEqual([{ what: "bad", why: "scan-failed: RangeError" }]);
  expect(seen(result)).toEqual([`${other} index good:1:1`]);
});

test("sha256 repository", async () => {
  const { dir, git, write } = createRepository({ objectFormat: "sha256" });
  write("a", secret);
  git("add", ".");
  const result = await staged(dir);
  expect(seen(result)).toEqual([`${secret} index a:1:1`]);
  expect(result.sightings[0]?.place.blob).toHaveLength(64);
});

test("sparse-index: what lies in a directory that is not checked out", async () => {
  const { dir, git, gitWith, write, commit } = createRepository();
  commit("one", { "in/a": "a", "out/b": "b", "out/deep/c": "c" });
  git("sparse-checkout", "init", "--cone", "--sparse-index");
  git("sparse-checkout", "set", "in");
  expect(git("ls-files", "--sparse")).toContain("out/\n");
  write("in/a", secret);
  git("add", "in/a");
  expect(seen(await staged(dir))).toEqual([`${secret} index in/a:1:1`]);
  const blob = gitWith({ input: other }, "hash-object", "-w", "--stdin").trim();
  git("update-index", "--add", "--cacheinfo", `100644,${blob},out/deep/new`);
  expect(seen(await staged(dir))).toEqual([`${secret} index in/a:1:1`, `${other} index out/deep/new:1:1`]);
});

test("split-index and untracked-cache change nothing", async () => {
  const { dir, git, write, commit } = createRepository();
  commit("one", { a: "a" });
  git("config", "core.splitIndex", "true");
  git("update-index", "--split-index", "--untracked-cache");
  write("a", secret);
  git("add", "a");
  expect(seen(await staged(dir))).toEqual([`${secret} index a:1:1`]);
});
