/** Files and directories as they are on disk, in and out of repositories. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scanFiles } from "../../src/sources/files/files.ts";
import { ListingTime } from "../../src/sources/files/listing.ts";
import type { FilesOptions } from "../../src/sources/files/files.ts";
import type { SourceResult } from "../../src/sources/result.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../support/git.ts";
import { seen } from "../support/sources.ts";

const secret = fakeSecret("A");
const other = fakeSecret("B");
const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;

function files(cwd: string, paths: string[] = [], options: Partial<FilesOptions> = {}): Promise<SourceResult> {
  return scanFiles(paths, createScanner(createFakeEngine()), { cwd, env: hermeticEnvironment(), ...options });
}

test("gitignore: tracked and untracked files are read, ignored ones only on demand", async () => {
  const { dir, write, commit } = createRepository();
  commit("one", { ".gitignore": "*.log\nbuild/\n", tracked: `x ${secret}`, "tracked.log": `y ${secret}` });
  write("untracked", `z ${secret}`);
  write("other.log", other);
  write("build/deep/a", other);
  expect(seen(await files(dir))).toEqual([
    `${secret} file tracked.log:1:3`,
    `${secret} file tracked:1:3`,
    `${secret} file untracked:1:3`,
  ]);
  const all = await files(dir, ["."], { noIgnore: true });
  expect(seen(all)).toContain(`${other} file build/deep/a:1:1`);
  expect(seen(all)).toContain(`${other} file other.log:1:1`);
  expect(all.sightings).toHaveLength(5);
});

test.skipIf(isWindows)(
  "slow: a .gitignore that git never gets done with is left out of account, and named",
  async () => {
    const { dir, write, commit } = createRepository();
    commit("one", { ".gitignore": "*.log\n", tracked: `x ${secret}` });
    write("deep/other.log", other);
    // As a git that is busy with patterns: it answers all but the list, of which it gives the beginning.
    const bin = createFolder("bin");
    const list = `case " $* " in *" ls-files "*) printf 'tracked\\0'; exec sleep 600;; esac`;
    writeFileSync(join(bin, "git"), `#!/bin/sh\n${list}\nPATH="\${PATH#*:}" exec git "$@"\n`, { mode: 0o755 });
    const env = hermeticEnvironment({ PATH: `${bin}:${process.env["PATH"] ?? ""}` });
    const found = await files(dir, ["."], { env, time: new ListingTime(300) });
    expect(seen(found)).toEqual([`${secret} file tracked:1:3`, `${other} file deep/other.log:1:1`]);
    expect(found.cut).toEqual([{ what: ".", why: "slow-ignore-rules" }]);
    expect(found.notRead).toEqual([]);
  },
);

test("names: a secret in a file's or folder's name is found, as in every other scan", async () => {
  const dir = createFolder();
  mkdirSync(join(dir, secret));
  writeFileSync(join(dir, secret, "a"), "");
  writeFileSync(join(dir, `x-${other}.csv`), "");
  expect(seen(await files(dir))).toEqual([`${secret} path ${secret}/a:1:1`, `${other} path x-${other}.csv:1:3`]);
});

test("named: an ignored directory or file that is asked for is read", async () => {
  const { dir, write, commit } = createRepository();
  commit("one", { ".gitignore": "*.log\nbuild/\n" });
  write("other.log", other);
  write("build/deep/a", other);
  expect(seen(await files(dir, ["build", "other.log", "build/deep/a"]))).toEqual([
    `${other} file build/deep/a:1:1`,
    `${other} file other.log:1:1`,
  ]);
});

test("subdirectory: paths are relative to where one stands", async () => {
  const { dir, write } = createRepository();
  write("src/deep/a", secret);
  write("top", other);
  expect(seen(await files(join(dir, "src")))).toEqual([`${secret} file deep/a:1:1`]);
  expect(seen(await files(dir, ["src/"]))).toEqual([`${secret} file src/deep/a:1:1`]);
  expect(seen(await files(join(dir, "src"), ["../top", "./deep"]))).toEqual([
    `${secret} file deep/a:1:1`,
    `${other} file ../top:1:1`,
  ]);
});

test("no repository: everything is walked, .git directories are not", async () => {
  const dir = createFolder();
  mkdirSync(join(dir, "a/.git"), { recursive: true });
  writeFileSync(join(dir, "a/.git/config"), other);
  writeFileSync(join(dir, "a/b"), secret);
  writeFileSync(join(dir, ".gitignore"), "b\n");
  expect(seen(await files(dir))).toEqual([`${secret} file a/b:1:1`]);
});

test("deleted and sparse: what is not in the working tree is not missed", async () => {
  const { dir, commit } = createRepository();
  commit("one", { a: secret, b: "b" });
  rmSync(join(dir, "a"));
  expect(await files(dir)).toMatchObject({ sightings: [], notRead: [], blobs: 1 });
});

test("submodule and nested repository: read as part of the tree, also where not fetched", async () => {
  const inner = createRepository();
  inner.commit("one", { "in/sub": secret, ".gitignore": "ignored" });
  const { dir, git, write } = createRepository();
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.dir, "module");
  write("module/ignored", other);
  git("init", "-q", "nested");
  write("nested/a", other);
  git("update-index", "--add", "--cacheinfo", `160000,${inner.git("rev-parse", "HEAD").trim()},absent`);
  mkdirSync(join(dir, "absent"));
  const result = await files(dir);
  expect(seen(result)).toEqual([`${secret} file module/in/sub:1:1`, `${other} file nested/a:1:1`]);
  write("absent/left", secret);
  expect(seen(await files(dir))).toContain(`${secret} file absent/left:1:1`);
});

test.skipIf(isWindows)("symlinks: the target's name is read, never its content", async () => {
  const outside = createFolder();
  writeFileSync(join(outside, "secret"), secret);
  const dir = createFolder();
  symlinkSync(outside, join(dir, "directory"));
  symlinkSync(join(outside, "secret"), join(dir, "file"));
  symlinkSync(`/nowhere/${other}`, join(dir, "dangling"));
  symlinkSync(".", join(dir, "loop"));
  expect(seen(await files(dir))).toEqual([`${other} file dangling:1:10`]);
  expect(seen(await files(dir, ["file"]))).toEqual([`${secret} file file:1:1`]);
  const { dir: repo, write } = createRepository();
  write("a", "a");
  symlinkSync(outside, join(repo, "directory"));
  expect(seen(await files(repo))).toEqual([]);
});

test.skipIf(isWindows)("fifo: is passed over without blocking, and told where it was asked for", async () => {
  const dir = createFolder();
  execFileSync("mkfifo", [join(dir, "pipe")]);
  writeFileSync(join(dir, "a"), secret);
  expect(await files(dir)).toMatchObject({ notRead: [], blobs: 1 });
  expect((await files(dir, ["pipe"])).notRead).toEqual([{ what: "pipe", why: "not-a-file" }]);
});

test.skipIf(isWindows || isRoot)("unreadable: files and directories are named", async () => {
  const dir = createFolder();
  mkdirSync(join(dir, "closed"));
  writeFileSync(join(dir, "a"), secret);
  chmodSync(join(dir, "a"), 0);
  chmodSync(join(dir, "closed"), 0);
  const { notRead } = await files(dir);
  chmodSync(join(dir, "closed"), 0o700);
  expect(notRead).toEqual([
    { what: "a", why: "EACCES" },
    { what: "closed", why: "EACCES" },
  ]);
});

test("missing: a path that is not there is not read", async () => {
  expect((await files(createFolder(), ["nope"])).notRead).toEqual([{ what: "nope", why: "ENOENT" }]);
});

test("too-large: named as cut", async () => {
  const dir = createFolder();
  writeFileSync(join(dir, "big"), secret.padEnd(101));
  writeFileSync(join(dir, "fits"), other.padEnd(100));
  const result = await files(dir, [], { maxSize: 100 });
  expect(result.cut).toEqual([{ what: "big", why: "too-large: 101 bytes" }]);
  expect(seen(result)).toEqual([`${other} file fits:1:1`]);
});

test.skipIf(isWindows)("special-characters: names that are not UTF-8 keep apart", async () => {
  const { dir } = createRepository();
  const names = [
    [0x61, 0xff],
    [0x61, 0xfe],
    [...Buffer.from("a\\377")],
    [...Buffer.from("new\nline")],
    [...Buffer.from("かな")],
  ];
  names.forEach((name, index) => {
    writeFileSync(Buffer.concat([Buffer.from(`${dir}/`), Buffer.from(name)]), fakeSecret(`N${index}`));
  });
  const shown = ['"a\\377"', '"a\\376"', "a\\377", "new\nline", "かな"];
  const expected = shown.map((name, index) => `${fakeSecret(`N${index}`)} file ${name}:1:1`);
  expect(seen(await files(dir))).toEqual(expected);
  expect(seen(await files(dir, [], { noIgnore: true }))).toEqual(expected);
});

test("git missing: .gitignore counts all the same, and what does not count is named", async () => {
  const { dir, commit, write } = createRepository();
  commit("one", { ".gitignore": "ignored" });
  write("ignored", secret);
  write("seen", secret);
  const found = await files(dir, [], { env: { PATH: "" } });
  expect(seen(found)).toEqual([`${secret} file seen:1:1`]);
  expect(found.cut).toEqual([{ what: ".", why: "global-ignore-rules" }]);
});

test("overlapping paths: each file once", async () => {
  const dir = createFolder();
  writeFileSync(join(dir, "a"), secret);
  expect(seen(await files(dir, [".", "a", dir]))).toEqual([`${secret} file a:1:1`]);
});

test.skipIf(process.platform !== "linux")("unreadable in the middle: named", async () => {
  expect((await files("/proc/self", ["mem"])).notRead).toEqual([{ what: "mem", why: "EIO" }]);
});
