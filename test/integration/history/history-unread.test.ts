/** What could not be read is named, never taken for clean, and the rest is read all the same. */
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fakeSecret } from "../../support/fake-engine.ts";
import { createRepository } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { exposureOf, history } from "../../support/repositories/history.ts";

const secret = fakeSecret("A");
const line = `token = ${secret}\n`;

function looseFile(repository: TestRepository, oid: string): string {
  return join(repository.dir, ".git", "objects", oid.slice(0, 2), oid.slice(2));
}

test("a missing blob, by its path", async () => {
  const repository = createRepository();
  repository.commit("base", { "a.env": line, "lib/gone.txt": "gone\n" });
  const gone = repository.git("rev-parse", "HEAD:lib/gone.txt").trim();
  rmSync(looseFile(repository, gone));
  const found = await history(repository.dir);
  expect(found.notRead).toEqual([`lib/gone.txt (${gone}) missing-object`]);
  expect(found.seen).toEqual([`${secret} blob a.env:1:9`]);
});

test("a corrupt blob, by its path, and what comes behind it is read", async () => {
  const repository = createRepository();
  repository.commit("base", { "a.env": line, "b.env": `x = ${fakeSecret("B")}\n`, "bad.txt": "bad\n" });
  const bad = repository.git("rev-parse", "HEAD:bad.txt").trim();
  chmodSync(looseFile(repository, bad), 0o644);
  writeFileSync(looseFile(repository, bad), "no zlib");
  const found = await history(repository.dir);
  expect(found.notRead).toEqual([`bad.txt (${bad}) corrupt-object`]);
  expect(found.seen).toEqual([`${secret} blob a.env:1:9`, `${fakeSecret("B")} blob b.env:1:5`]);
});

test("a missing tree: what is below it is unknown, so nothing is called removed", async () => {
  const repository = createRepository();
  repository.commit("add", { "lib/a.env": line, "x.txt": "x\n" });
  const second = repository.commit("more", { "lib/b.txt": "b\n" });
  const tree = repository.git("rev-parse", `${second}:lib`).trim();
  rmSync(looseFile(repository, tree));
  const found = await history(repository.dir);
  expect(found.notRead).toContain(`${tree} missing-object`);
  expect(exposureOf(found, secret)).toMatchObject({ removed: [] });
});

test("a missing commit in the middle", async () => {
  const repository = createRepository();
  const first = repository.commit("add", { "a.env": line });
  const second = repository.commit("middle", { "x.txt": "x\n" });
  repository.commit("last", { "y.txt": "y\n" });
  rmSync(looseFile(repository, second));
  const found = await history(repository.dir);
  expect(found.notRead).toContain(`${second} missing-object`);
  expect(exposureOf(found, secret).introduced).toContain(first);
});

test("a ref that leads to nothing", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  const gone = repository.commit("gone", { "y.txt": "y\n" });
  repository.git("branch", "other", "HEAD~1");
  rmSync(looseFile(repository, gone));
  const found = await history(repository.dir);
  expect(found.notRead).toEqual([`refs/heads/main missing-object: ${gone}`]);
});

test("a partial clone is not clean: the blobs that were left behind are named", async () => {
  const source = createRepository();
  source.commit("base", { "a.env": line, "b.txt": "b\n" });
  source.git("config", "uploadpack.allowFilter", "true");
  const clone = createRepository({ bare: true, clone: ["--filter=blob:none", `file://${source.dir}`] });
  const found = await history(clone.dir);
  expect(found.seen).toEqual([]);
  expect(found.notRead).toHaveLength(2);
  expect(found.notRead.join("\n")).toMatch(/a\.env \([0-9a-f]{40}\) missing-object/);
});

test("a shallow clone: the boundary counts as a beginning, and what lies behind it was not read", async () => {
  const source = createRepository();
  source.commit("old", { "a.env": line });
  const boundary = source.commit("newer", { "x.txt": "x\n" });
  source.commit("newest", { "y.txt": "y\n" });
  const clone = createRepository({ clone: ["--depth=2", `file://${source.dir}`] });
  const found = await history(clone.dir);
  expect(found.notRead).toEqual([`${boundary} shallow`]);
  expect(found.cut).toEqual([]);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [boundary], atHead: true, commits: 2 });
});

test("what git pruned of a dropped commit is a cut: no ref leads there", async () => {
  const repository = createRepository();
  const base = repository.commit("base", { "x.txt": "x\n" });
  repository.commit("dropped", { "a.env": line });
  const blob = repository.git("rev-parse", "HEAD:a.env").trim();
  repository.git("reset", "--quiet", "--hard", base);
  rmSync(looseFile(repository, blob));
  const found = await history(repository.dir);
  expect(found.notRead).toEqual([]);
  expect(found.cut).toEqual([`a.env (${blob}) missing-object: unreachable`]);
});

test("too large, and kept elsewhere by LFS: cut, by path", async () => {
  const repository = createRepository();
  repository.commit("base", {
    "big.bin": "x".repeat(5000),
    "lib/model.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 12345\n`,
  });
  const [big, model] = ["big.bin", "lib/model.bin"].map((path) => repository.git("rev-parse", `HEAD:${path}`).trim());
  const found = await history(repository.dir, { maxSize: 4000 });
  expect(found.cut).toEqual([`big.bin (${big}) too-large: 5000 bytes`, `lib/model.bin (${model}) lfs-pointer`]);
  expect(found.notRead).toEqual([]);
});

test("a pack whose index is gone", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  writeFileSync(join(repository.dir, ".git", "objects", "pack", "pack-1.pack"), "PACK");
  const found = await history(repository.dir);
  expect(found.notRead).toEqual(["pack-1.pack pack-without-index"]);
});

test("a rule that throws makes its blob unread", async () => {
  const repository = createRepository();
  repository.commit("base", { "a.env": line, "bad.txt": "THROW_NOW\n" });
  const bad = repository.git("rev-parse", "HEAD:bad.txt").trim();
  const found = await history(repository.dir);
  expect(found.notRead).toEqual([`bad.txt (${bad}) scan-failed: RangeError`]);
  expect(found.seen).toEqual([`${secret} blob a.env:1:9`]);
});

test("stops when asked to: what was read until then stands, the rest is told as not read", async () => {
  const repository = createRepository();
  repository.commit("base", { "a.env": line });
  const stop = new Error("stop");
  const found = await history(repository.dir, { signal: AbortSignal.abort(stop) });
  expect(found.notRead).toEqual([`${repository.dir} interrupted`]);
});

test("progress ends at the total", async () => {
  const repository = createRepository();
  repository.commit("base", { "a.env": line });
  const seen: (readonly [number, number | undefined])[] = [];
  await history(repository.dir, { onProgress: ({ done, total }) => seen.push([done, total]) });
  expect(seen.at(-1)).toEqual([3, 3]);
});
