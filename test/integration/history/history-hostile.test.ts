/** Histories that nobody made by accident: what they cost is bounded, and what the bound cut off is told. */
import { expect, test } from "vitest";
import { fakeSecret } from "../../support/fake-engine.ts";
import { createRepository } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { exposureOf, history } from "../../support/repositories/history.ts";

const secret = fakeSecret("A");

/** A tree with the given entries, written past every check of `git add`. */
function tree(repository: TestRepository, entries: readonly string[]): string {
  return repository.gitWith({ input: entries.map((entry) => `${entry}\0`).join("") }, "mktree", "-z").trim();
}

test("ten trees that hold each other tenfold: a place for each of ten thousand million paths is not made", async () => {
  const repository = createRepository({ bare: true });
  const blob = repository.gitWith({ input: secret }, "hash-object", "-w", "--stdin").trim();
  let below = tree(repository, [`100644 blob ${blob}\tsecret`]);
  for (let depth = 0; depth < 10; depth++)
    below = tree(
      repository,
      Array.from({ length: 10 }, (_, i) => `040000 tree ${below}\t${i}`),
    );
  const commit = repository.git("commit-tree", below, "-m", "bomb").trim();
  repository.git("update-ref", "refs/heads/main", commit);
  const found = await history(repository.dir);
  expect(found.cut).toEqual(["paths too-many-paths"]);
  expect(exposureOf(found, secret)).toMatchObject({ introduced: [commit], atHead: true, commits: 1 });
  expect(found.sightings.length).toBeGreaterThan(1000);
}, 120_000);

test("a folder two hundred deep", async () => {
  const repository = createRepository({ bare: true });
  const blob = repository.gitWith({ input: secret }, "hash-object", "-w", "--stdin").trim();
  const input = [
    "commit refs/heads/main\ncommitter C <c@d> 1 +0000\ndata 1\nm\n",
    `M 100644 ${blob} ${"d/".repeat(200)}x\n\n`,
  ].join("");
  repository.gitWith({ input }, "fast-import", "--quiet");
  const found = await history(repository.dir);
  expect(found.seen).toEqual([`${secret} blob ${"d/".repeat(200)}x:1:1`]);
});

test("tags of tags", async () => {
  const repository = createRepository();
  repository.commit("leak", { "a.env": secret });
  let target = "HEAD";
  for (let i = 0; i < 20; i++) {
    repository.git("tag", "-a", "-m", `${i}`, `t${i}`, target);
    target = `t${i}`;
  }
  const found = await history(repository.dir);
  expect(exposureOf(found, secret).refs).toHaveLength(21);
  expect(found.notRead).toEqual([]);
});

test("a replace ref hides nothing", async () => {
  const repository = createRepository();
  repository.commit("leak", { "a.env": secret });
  const blob = repository.git("rev-parse", "HEAD:a.env").trim();
  const clean = repository.gitWith({ input: "clean" }, "hash-object", "-w", "--stdin").trim();
  repository.git("replace", blob, clean);
  const found = await history(repository.dir);
  expect(found.seen).toEqual([`${secret} blob a.env:1:1`]);
});

test("a graft file changes nobody's parents", async () => {
  const repository = createRepository();
  const first = repository.commit("leak", { "a.env": secret });
  const second = repository.commit("more", { "b.txt": "b" });
  repository.write(".git/info/grafts", `${second}\n`);
  const found = await history(repository.dir);
  expect(exposureOf(found, secret).introduced).toEqual([first]);
});

test("dates that no calendar holds, and a commit older than its parent", async () => {
  const repository = createRepository();
  const first = repository.commit("leak", { "a.env": secret });
  const header = repository.git("cat-file", "commit", first).split("\n")[0];
  const text = `${header}\nparent ${first}\nauthor A <a@b> 99999999999999999999 +9999\ncommitter A <a@b> 1 +0000\n\nodd\n`;
  const odd = repository.gitWith({ input: text }, "hash-object", "-t", "commit", "-w", "--stdin", "--literally").trim();
  repository.git("update-ref", "refs/heads/odd", odd);
  const found = await history(repository.dir);
  expect(exposureOf(found, secret)).toMatchObject({
    introduced: [first],
    commits: 2,
    refs: ["refs/heads/main", "refs/heads/odd"],
  });
});
