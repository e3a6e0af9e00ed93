/** A merge that is being committed: nobody is blamed for what a side held, and the resolution's own words count. */
import { expect, test } from "vitest";
import { fakeSecret } from "../support/fake-engine.ts";
import { createRepository } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";
import { seen, staged } from "../support/sources.ts";

const ours = fakeSecret("OURS");
const theirs = fakeSecret("THEIRS");
const evil = fakeSecret("EVIL");

/** `main` and `side` each change `a` and add a file with a secret of their own. */
function diverged(): TestRepository {
  const repository = createRepository();
  repository.commit("base", { a: "one\n" });
  repository.git("checkout", "-q", "-b", "side");
  repository.commit("side", { a: `side ${theirs}\n`, side: `x\n${theirs}\n` });
  repository.git("checkout", "-q", "main");
  repository.commit("main", { a: "main\n", main: `${ours}\n` });
  return repository;
}

function merge({ git }: TestRepository, ...branches: string[]): void {
  try {
    git("merge", "-q", "--no-commit", "--no-ff", ...branches);
  } catch {
    // A conflict is what is wanted.
  }
}

test("merge-of-branch-with-secret: not blamed on the merge", async () => {
  const repository = diverged();
  repository.commit("main again", { a: "one\n" });
  merge(repository, "side");
  repository.git("add", ".");
  expect(repository.git("diff", "--cached", "--name-only")).toContain("side");
  expect(await staged(repository.dir)).toMatchObject({ sightings: [], notRead: [] });
});

test("merge-conflict-resolved: the resolution's own secret is blamed, its lines from both sides are not", async () => {
  const repository = diverged();
  merge(repository, "side");
  repository.write("a", `main and side ${theirs}\n${evil}\n`);
  repository.git("add", ".");
  expect(seen(await staged(repository.dir))).toEqual([`${evil} index a:2:1`]);
});

test("merge-conflict-open: what the stages hold is read, and the parents' is not blamed", async () => {
  const repository = diverged();
  merge(repository, "side");
  expect(repository.git("ls-files", "--unmerged")).not.toBe("");
  expect(await staged(repository.dir)).toMatchObject({ sightings: [], notRead: [], blobs: 3 });
});

test("cherry-pick-conflict-open: the picked side is no parent, so it counts", async () => {
  const repository = diverged();
  try {
    repository.git("cherry-pick", "side");
  } catch {
    // The conflict.
  }
  expect(seen(await staged(repository.dir))).toEqual([`${theirs} index a:1:6`, `${theirs} index side:2:1`]);
});

test("conflict-in-subdirectory: found from wherever one stands", async () => {
  const repository = createRepository();
  repository.commit("base", { "d/a": "one", "e/x": "x" });
  repository.git("checkout", "-q", "-b", "side");
  repository.commit("side", { "d/a": `side ${theirs}` });
  repository.git("checkout", "-q", "main");
  repository.commit("main", { "d/a": "main" });
  try {
    repository.git("cherry-pick", "side");
  } catch {
    // The conflict.
  }
  expect(seen(await staged(`${repository.dir}/e`))).toEqual([`${theirs} index d/a:1:6`]);
});

test("octopus: all sides count as parents", async () => {
  const repository = createRepository();
  repository.commit("base", { a: "a" });
  for (const name of ["one", "two"]) {
    repository.git("checkout", "-q", "-b", name, "main");
    repository.commit(name, { [name]: fakeSecret(name) });
  }
  repository.git("checkout", "-q", "main");
  merge(repository, "one", "two");
  repository.write("three", `${fakeSecret("one")} ${fakeSecret("two")} ${evil}`);
  repository.git("add", ".");
  expect(seen(await staged(repository.dir))).toEqual([`${evil} index three:1:33`]);
});

test("squash: has one parent, so what the branch held counts", async () => {
  const repository = diverged();
  repository.commit("main again", { a: "one\n" });
  repository.git("merge", "-q", "--squash", "side");
  expect(seen(await staged(repository.dir))).toEqual([`${theirs} index a:1:6`, `${theirs} index side:2:1`]);
});
