/** Who introduced a secret and who removed it, in every shape that histories take. */
import { expect, test } from "vitest";
import { fakeSecret } from "../../support/fake-engine.ts";
import { createRepository } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { exposureOf, history } from "../../support/repositories/history.ts";

const secret = fakeSecret("A");
const line = `token = ${secret}\n`;

/** Merges without a commit, then commits what `resolve` stages. */
function merge(repository: TestRepository, branches: readonly string[], files: Record<string, string | null>): string {
  // Made by hand, so that any content is possible, also what no merge would do.
  const parents = ["HEAD", ...branches].map((name) => repository.git("rev-parse", name).trim());
  const staged = repository.commit("resolution", files);
  const tree = repository.git("rev-parse", `${staged}^{tree}`).trim();
  const commit = repository
    .git("commit-tree", tree, "-m", "merge", ...parents.flatMap((parent) => ["-p", parent]))
    .trim();
  repository.git("reset", "--quiet", "--hard", commit);
  return commit;
}

test("a root commit introduces, a later one removes", async () => {
  const repository = createRepository();
  const first = repository.commit("add", { "a.env": line });
  const second = repository.commit("remove", { "a.env": "\n" });
  repository.commit("more", { "b.txt": "b\n" });
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toEqual({
    introduced: [first],
    removed: [second],
    atHead: false,
    reachable: true,
    refs: ["refs/heads/main"],
    commits: 1,
  });
  expect(found.exposures.get(secret)?.introduced[0]).toMatchObject({
    author: "Ada Author",
    email: "ada@example.com",
    subject: "add",
    date: "2026-01-01T00:01:00+00:00",
  });
  expect(found.notRead).toEqual([]);
});

test("the same secret in two files: removing one is no removal", async () => {
  const repository = createRepository();
  const first = repository.commit("add", { "a.env": line, "b/c.env": `x\n${line}` });
  repository.commit("one less", { "a.env": null });
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [first], removed: [], atHead: true, commits: 2 });
  expect(found.seen).toEqual([`${secret} blob a.env:1:9`, `${secret} blob b/c.env:2:9`]);
});

test("renamed, copied, made executable, edited beside: nobody is blamed again", async () => {
  const repository = createRepository();
  const first = repository.commit("add", { "a.env": line });
  repository.commit("rename", { "a.env": null, "b.env": line });
  repository.commit("copy", { "c.env": line });
  repository.git("update-index", "--chmod=+x", "c.env");
  repository.commit("mode");
  repository.commit("edit", { "b.env": `edited\n${line}` });
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [first], removed: [], commits: 5 });
  expect(found.seen).toEqual([
    `${secret} blob a.env:1:9`,
    `${secret} blob b.env:1:9`,
    `${secret} blob b.env:2:9`,
    `${secret} blob c.env:1:9`,
  ]);
});

test("introduced again after it was removed", async () => {
  const repository = createRepository();
  const first = repository.commit("add", { "a.env": line });
  const second = repository.commit("remove", { "a.env": null });
  const third = repository.commit("again", { "z.env": line });
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({
    introduced: [first, third],
    removed: [second],
    atHead: true,
    commits: 2,
  });
});

test("cherry-picked to two branches: each introduces it, the merge does not", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  repository.git("checkout", "--quiet", "-b", "side");
  const onSide = repository.commit("on side", { "a.env": line });
  repository.git("checkout", "--quiet", "main");
  const onMain = repository.commit("on main", { "a.env": line });
  merge(repository, ["side"], {});
  const found = await history(repository.dir);
  const { introduced, removed, refs } = exposureOf(found, secret);
  expect(new Set(introduced)).toEqual(new Set([onSide, onMain]));
  expect([removed, refs]).toEqual([[], ["refs/heads/main", "refs/heads/side"]]);
});

test("an evil merge introduces what neither side had, and another removes what both had", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  repository.git("checkout", "--quiet", "-b", "side");
  repository.commit("on side", { "side.txt": "side\n" });
  repository.git("checkout", "--quiet", "main");
  repository.commit("on main", { "main.txt": "main\n" });
  const evil = merge(repository, ["side"], { "side.txt": "side\n", "a.env": line });
  repository.git("branch", "left");
  repository.git("checkout", "--quiet", "-b", "right");
  repository.commit("on right", { "right.txt": "r\n" });
  repository.git("checkout", "--quiet", "left");
  repository.commit("on left", { "left.txt": "l\n" });
  const cleaned = merge(repository, ["right"], { "a.env": null });
  const found = await history(repository.dir);
  // The commits that the helper made and dropped hold it too, but one of them is its own root of blame.
  const { introduced, removed } = exposureOf(found, secret);
  expect(introduced).toContain(evil);
  expect(removed).toContain(cleaned);
});

test("one side removed it: the merge that takes that side removes nothing", async () => {
  const repository = createRepository();
  const first = repository.commit("add", { "a.env": line, "x.txt": "x\n" });
  repository.git("checkout", "--quiet", "-b", "side");
  const cleaned = repository.commit("remove", { "a.env": null });
  repository.git("checkout", "--quiet", "main");
  repository.commit("other", { "x.txt": "y\n" });
  repository.git("merge", "--quiet", "--no-edit", "side");
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({
    introduced: [first],
    removed: [cleaned],
    atHead: false,
    refs: ["refs/heads/main", "refs/heads/side"],
  });
});

test("criss-cross and octopus merges blame only where it came in", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  for (const name of ["one", "two", "three"]) {
    repository.git("checkout", "--quiet", "-b", name, "main");
    repository.commit(name, { [`${name}.txt`]: `${name}\n` });
  }
  repository.git("checkout", "--quiet", "two");
  const first = repository.commit("leak", { "a.env": line });
  const twoBefore = repository.git("rev-parse", "two").trim();
  repository.git("merge", "--quiet", "--no-edit", "one");
  repository.git("checkout", "--quiet", "one");
  repository.git("merge", "--quiet", "--no-edit", twoBefore);
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--no-edit", "one", "two", "three");
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({
    introduced: [first],
    removed: [],
    atHead: true,
    refs: ["refs/heads/main", "refs/heads/one", "refs/heads/two"],
  });
});

test("dropped commits are seen, and no ref is blamed", async () => {
  const repository = createRepository();
  const base = repository.commit("base", { "x.txt": "x\n" });
  const leak = repository.commit("leak", { "a.env": line });
  repository.git("reset", "--quiet", "--hard", base);
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toEqual({
    introduced: [leak],
    removed: [],
    atHead: false,
    reachable: false,
    refs: [],
    commits: 1,
  });
  expect(found.sightings[0]?.place).toMatchObject({ path: "a.env", commit: leak });
});

test("only ever staged: no commit, no path, and still found", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  repository.write("a.env", line);
  repository.git("add", "a.env");
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toEqual({
    introduced: [],
    removed: [],
    atHead: false,
    reachable: false,
    refs: [],
    commits: 0,
  });
  expect(found.seen).toEqual([`${secret} blob -:1:9`]);
});

test("before the first commit", async () => {
  const repository = createRepository();
  repository.write("a.env", line);
  repository.git("add", "a.env");
  const found = await history(repository.dir);
  expect(found.seen).toEqual([`${secret} blob -:1:9`]);
  expect(found.notRead).toEqual([]);
});

test("stash entries, also the older ones and untracked files", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  repository.write("a.env", line);
  repository.git("stash", "push", "--quiet", "--include-untracked");
  repository.write("x.txt", `changed ${fakeSecret("B")}\n`);
  repository.git("stash", "push", "--quiet");
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({ reachable: true, refs: ["refs/stash@{1}"], atHead: false });
  expect(exposureOf(found, fakeSecret("B"))).toMatchObject({ refs: ["refs/stash"] });
});

test("annotated tags, lightweight tags, remote branches, and branches with a root of their own", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  repository.git("checkout", "--quiet", "--orphan", "other");
  const leak = repository.commit("leak", { "a.env": line });
  repository.git("tag", "-a", "-m", "v1", "v1");
  repository.git("tag", "-a", "-m", "tag of a tag", "v1-again", "v1");
  repository.git("tag", "light");
  repository.git("update-ref", "refs/remotes/origin/other", "HEAD");
  repository.git("update-ref", "refs/pull/7/head", "HEAD");
  repository.git("checkout", "--quiet", "main");
  repository.git("branch", "--quiet", "-D", "other");
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toEqual({
    introduced: [leak],
    removed: [],
    atHead: false,
    reachable: true,
    refs: ["refs/pull/7/head", "refs/remotes/origin/other", "refs/tags/light", "refs/tags/v1", "refs/tags/v1-again"],
    commits: 1,
  });
});

test("refs that name a tree or a blob without a commit", async () => {
  const repository = createRepository();
  repository.commit("base", { "x.txt": "x\n" });
  const blob = repository.gitWith({ input: line }, "hash-object", "-w", "--stdin").trim();
  const tree = repository.gitWith({ input: `100644 blob ${blob}\ta.env\n` }, "mktree").trim();
  repository.git("tag", "blob", blob);
  repository.git("tag", "-a", "-m", "tree", "tree", tree);
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toEqual({
    introduced: [],
    removed: [],
    atHead: false,
    reachable: true,
    refs: ["refs/tags/blob", "refs/tags/tree"],
    commits: 0,
  });
});

test("a detached HEAD is a ref where no other names its commit", async () => {
  const repository = createRepository();
  const base = repository.commit("base", { "x.txt": "x\n" });
  repository.git("checkout", "--quiet", "--detach");
  const leak = repository.commit("leak", { "a.env": line });
  const elsewhere = `${repository.dir}-elsewhere`;
  repository.git("worktree", "add", "--quiet", "--detach", elsewhere, base);
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [leak], atHead: true, refs: ["HEAD"] });
  const inWorktree = await history(elsewhere);
  expect(exposureOf(inWorktree, secret)).toMatchObject({ atHead: false, reachable: true });
});

test("a submodule with the id of a wanted blob is no blob", async () => {
  const repository = createRepository();
  const first = repository.commit("leak", { "a.env": line });
  const blob = repository.git("rev-parse", "HEAD:a.env").trim();
  repository.git("rm", "--quiet", "a.env");
  repository.git("update-index", "--add", "--cacheinfo", `160000,${blob},sub`);
  const second = repository.commit("submodule");
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [first], removed: [second], commits: 1 });
  expect(found.cut).toEqual(["sub submodule"]);
});
