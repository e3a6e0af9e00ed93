/** What the quick way decides by itself: it may only ever say "clean", and should say so of nearly every commit. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isClean } from "../../../src/hook/clean-check.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const leak = `GITHUB_TOKEN=${githubToken(seeded(47))}\n`;

function passes(repository: TestRepository): Promise<boolean> {
  const listing = repository.git("diff", "--cached", "--raw", "--no-abbrev", "--no-renames");
  return isClean(listing, { root: repository.dir, env: hermeticEnvironment({ HOME: repository.dir }) }).catch(
    () => false,
  ); // as src/hook/start.ts takes it
}

test("loose blobs, packed blobs, and both", async () => {
  const repository = createRepository();
  repository.write("a.txt", "one\n");
  repository.git("add", ".");
  expect(await passes(repository)).toBe(true);
  repository.git("gc", "--quiet");
  expect(await passes(repository)).toBe(true);
  repository.write("b.txt", "two\n");
  repository.write("c.txt", "");
  repository.git("add", ".");
  expect(await passes(repository)).toBe(true);
  repository.write("b.env", leak);
  repository.git("add", ".");
  expect(await passes(repository)).toBe(false);
  repository.git("gc", "--quiet");
  expect(await passes(repository)).toBe(false);
});

test("many blobs, a large one among them", async () => {
  const repository = createRepository();
  for (let i = 0; i < 250; i++) repository.write(`${i}.txt`, `${i}\n`);
  repository.write("large.txt", "a line of text\n".repeat(20_000));
  repository.git("add", ".");
  expect(await passes(repository)).toBe(true);
  repository.write("zz.env", leak);
  repository.git("add", ".");
  expect(await passes(repository)).toBe(false);
});

test("what cannot be read is nothing that it knows of", async () => {
  const repository = createRepository();
  repository.write("a.txt", "one\n");
  repository.git("add", ".");
  const oid = repository.git("rev-parse", ":a.txt").trim();
  rmSync(join(repository.dir, ".git/objects", oid.slice(0, 2), oid.slice(2)));
  expect(await passes(repository)).toBe(false);
});
