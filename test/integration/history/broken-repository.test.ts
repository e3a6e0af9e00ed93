/** Whatever cannot be read is named, and never makes a scan look clean. */
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRepository } from "../../../src/git/run.ts";
import { fakeSecret } from "../../support/fake-engine.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { brought, open, range, seen, staged } from "../../support/sources.ts";

const secret = fakeSecret("A");
const other = fakeSecret("B");

function looseFile({ dir }: TestRepository, oid: string): string {
  const file = join(dir, ".git/objects", oid.slice(0, 2), oid.slice(2));
  chmodSync(file, 0o644);
  return file;
}

/** How a loose object can be broken. */
const breakages: Readonly<Record<string, (file: string) => void>> = {
  removed: (file) => rmSync(file),
  empty: (file) => writeFileSync(file, ""),
  "no zlib": (file) => writeFileSync(file, "not an object at all"),
  "cut short": (file) => writeFileSync(file, readFileSync(file).subarray(0, -20)),
  "other content": (file) => {
    // Inflates cleanly, but is not what its id says.
    const script = `const z=require("zlib");process.stdout.write(z.deflateSync(Buffer.from("blob 5\\0other")))`;
    writeFileSync(file, execFileSync(process.execPath, ["-e", script]));
  },
};

test.each(Object.keys(breakages))("corrupted object, %s: named, and all others are read", async (kind) => {
  const repository = createRepository();
  const { dir, git, write, commit } = repository;
  const base = commit("base", { a: "a" });
  write("b1", `before ${secret}`);
  write("b2", Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)));
  write("b3", `after ${secret}`);
  git("add", ".");
  const file = looseFile(repository, git("rev-parse", ":b2").trim());
  const whole = readFileSync(file);
  breakages[kind]?.(file);
  const sightings = [`${secret} index b1:1:8`, `${secret} index b3:1:7`];
  const result = await staged(dir);
  expect(seen(result)).toEqual(sightings);
  expect(result.notRead).toEqual([{ what: "b2", why: expect.stringMatching(/^(missing|corrupt)-object/) }]);
  writeFileSync(file, whole);
  git("commit", "-q", "-m", "two");
  breakages[kind]?.(file);
  const inRange = await range(dir, `${base}..HEAD`);
  expect(brought(inRange)).toHaveLength(2);
  expect(inRange.notRead).toEqual([{ what: "b2", why: expect.stringMatching(/^(missing|corrupt)-object/) }]);
});

test("corrupted parent: what it held is unknown, so the secret is told and so is the gap", async () => {
  const repository = createRepository();
  const { dir, git, write, commit } = repository;
  commit("base", { a: `${secret}\n` });
  write("a", `${secret}\nmore\n`);
  git("add", ".");
  writeFileSync(looseFile(repository, git("rev-parse", "HEAD:a").trim()), "");
  const result = await staged(dir);
  expect(seen(result)).toEqual([`${secret} index a:1:1`]);
  expect(result.cut).toEqual([{ what: git("rev-parse", "HEAD:a").trim(), why: "parent-not-read: missing-object" }]);
});

test("missing tree in the range: named, and what else the commits bring is scanned", async () => {
  const repository = createRepository();
  const { dir, git, commit } = repository;
  const base = commit("base", { a: "a" });
  commit("two", { "d/b": other, e: secret });
  commit("three", { c: "c" });
  const tree = git("rev-parse", "HEAD~1:d").trim();
  rmSync(looseFile(repository, tree));
  const result = await range(dir, `${base}..HEAD`);
  expect(seen(result)).toEqual([`${secret} blob e:1:1`]);
  expect(result.notRead).toEqual([{ what: tree, why: "missing-object" }]);
});

test("missing commit in the range: the scan fails", async () => {
  const repository = createRepository();
  const { dir, commit } = repository;
  const base = commit("base", { a: "a" });
  const middle = commit("two", { "d/b": secret });
  commit("three", { c: "c" });
  rmSync(looseFile(repository, middle));
  await expect(range(dir, `${base}..HEAD`)).rejects.toMatchObject({ name: "ScanError" });
});

test("broken index: the scan fails", async () => {
  const { dir, git, write } = createRepository();
  write("a", secret);
  git("add", ".");
  writeFileSync(join(dir, ".git/index"), "DIRC broken");
  await expect(staged(dir)).rejects.toMatchObject({ name: "ScanError", code: "git-failed" });
});

test("broken HEAD: the scan fails", async () => {
  const { dir, commit } = createRepository();
  commit("one", { a: secret });
  writeFileSync(join(dir, ".git/HEAD"), "garbage\n");
  await expect(staged(dir)).rejects.toMatchObject({ name: "ScanError" });
});

test.skipIf(process.platform === "win32")("git that dies without a word, by signal, or by lying", async () => {
  const { dir } = createRepository();
  for (const body of ["exit 3", "kill -9 $$", "echo; echo; echo; exit 1"]) {
    const bin = createFolder("bin");
    writeFileSync(join(bin, "git"), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    await expect(staged(dir, {}, { PATH: `${bin}:${process.env["PATH"] ?? ""}` })).rejects.toMatchObject({
      code: "git-failed",
    });
  }
});

test.skipIf(process.platform === "win32")("cat-file that ends early with success: is not believed", async () => {
  const { dir, git, write } = createRepository();
  write("a", secret);
  git("add", ".");
  const real = execFileSync("sh", ["-c", "command -v git"]).toString().trim();
  const bin = createFolder("bin");
  writeFileSync(join(bin, "git"), `#!/bin/sh\ncase "$*" in *cat-file*) exit 0;; esac\nexec '${real}' "$@"\n`, {
    mode: 0o755,
  });
  const result = await staged(dir, {}, { PATH: `${bin}:${process.env["PATH"] ?? ""}` });
  expect(result.notRead).toEqual([{ what: "a", why: "corrupt-object" }]);
});

test("not a repository, no directory", async () => {
  await expect(open(createFolder())).rejects.toMatchObject({ code: "not-a-repository" });
  await expect(open(join(createFolder(), "nope"))).rejects.toMatchObject({ code: "not-a-repository" });
});

test.skipIf(process.getuid?.() !== 0)("dubious ownership: ends with the line that mends it", async () => {
  const { dir, commit } = createRepository();
  commit("one", { a: "a" });
  chownSync(dir, 12345, 12345);
  chownSync(join(dir, ".git"), 12345, 12345);
  const home = createFolder("home");
  mkdirSync(join(home, "x"));
  const env = hermeticEnvironment({ HOME: home, GIT_CONFIG_GLOBAL: join(home, ".gitconfig") });
  const error: unknown = await openRepository(dir, env).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "dubious-ownership", fix: `git config --global --add safe.directory ${dir}` });
  execFileSync("sh", ["-c", (error as { fix: string }).fix], { env });
  await expect(openRepository(dir, env)).resolves.toMatchObject({ workTree: dir });
});

test("bare repository: a range can be read, there is no working tree", async () => {
  const source = createRepository();
  const base = source.commit("base", { a: "a" });
  source.commit("two", { b: secret });
  const { dir } = createRepository({ bare: true, clone: [source.dir] });
  expect(await open(dir)).toMatchObject({ isBare: true, workTree: null });
  expect(brought(await range(dir, `${base}..main`))).toEqual([`${secret} blob b:1:1 by two`]);
});
