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

test.each([
  [".leakscan.json", '{"identifiers": true}'],
  [".leakscan.jsonc", '{"identifiers": true, /* all */ }'],
  [".leakscan.yaml", "identifiers: true\n"],
  [".leakscan.yml", "identifiers: true\n"],
  [".leakscan.toml", "identifiers = true\n"],
])("%s is read here as well, and what it asks for is looked for", async (name, text) => {
  const repository = createRepository();
  repository.write("a.txt", "one\n");
  repository.write(name, text);
  repository.git("add", "a.txt");
  expect(await passes(repository)).toBe(true);
  // Public by design: it counts where the config asks for identifiers.
  repository.write("b.env", `STRIPE_PUBLISHABLE_KEY=${["pk", "live", "51H8".padEnd(24, "aB3dE7gH")].join("_")}\n`);
  repository.git("add", "b.env");
  expect(await passes(repository)).toBe(false);
  repository.write(name, text.replace("true", "false"));
  expect(await passes(repository)).toBe(true);
});

test.each([
  ["two configs", { ".leakscan.json": "{}", ".leakscan.toml": "" }],
  ["one that is wrong", { ".leakscan.yaml": "identifiers: [\n" }],
  ["one with a misspelt key", { ".leakscan.toml": "identifers = true\n" }],
  ["one that extends another", { ".leakscan.yaml": "extends: ./base.json\n", "base.json": "{}" }],
  ["one with an expression", { ".leakscan.toml": '[[allow]]\nreason = "made up"\nregexes = ["^acme"]\n' }],
])("%s is the whole scan's to judge", async (_, files) => {
  const repository = createRepository();
  for (const [name, text] of Object.entries(files)) repository.write(name, text);
  repository.write("a.txt", "one\n");
  repository.git("add", "a.txt");
  expect(await passes(repository)).toBe(false);
});
