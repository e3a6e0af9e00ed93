/** "Introduced" by its definition, over random histories: a tree holds it and no parent's tree does. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { SourceResult } from "../../../src/sources/result.ts";
import { scanRange } from "../../../src/sources/range/range.ts";
import { createScanner, secretKey } from "../../../src/sources/scanner.ts";
import type { Scanner } from "../../../src/sources/scanner.ts";
import { scanStaged } from "../../../src/sources/staged/staged.ts";
import { createFakeEngine } from "../../support/fake-engine.ts";
import { createFolder } from "../../support/git.ts";
import { createRandomHistory } from "../../support/repositories/random-history.ts";
import type { RandomHistory } from "../../support/repositories/random-history.ts";
import { seeded } from "../../support/secrets.ts";
import { open } from "../../support/sources.ts";

/** Eight contents hold five secrets, so that the same secret stands in blobs that differ. */
const secretOf = (text: string): string => `secret ${Number(text.at(-1)) % 5}`;

function createSecretScanner(): Scanner {
  return createScanner(createFakeEngine(/content \d/g, secretOf));
}

/** Each secret of a tree with the paths that hold it, straight from git. */
function holdings({ repository, blobs }: RandomHistory, commit: string): Map<string, Set<string>> {
  const held = new Map<string, Set<string>>();
  for (const line of repository.git("ls-tree", "-r", "-z", "--full-tree", commit).split("\0").slice(0, -1)) {
    const [facts = "", path = ""] = line.split("\t");
    const content = blobs.find(({ oid }) => facts.endsWith(oid))?.content.trim();
    if (content === undefined) continue;
    const secret = secretOf(content);
    held.set(secret, (held.get(secret) ?? new Set()).add(path));
  }
  return held;
}

/** `secret path` of what a tree introduces against some parents. */
function introduced(history: RandomHistory, tree: string, parents: readonly string[]): string[] {
  const before = new Set(parents.flatMap((parent) => [...holdings(history, parent).keys()]));
  return [...holdings(history, tree)].flatMap(([secret, paths]) =>
    before.has(secret) ? [] : [...paths].map((path) => `${secret} ${path}`),
  );
}

function told(result: SourceResult): string[] {
  return result.sightings.map(({ match, place }) => `${secretKey(match)} ${place.path ?? ""}`);
}

/** So that the comparisons are not of nothing with nothing. */
let compared = 0;

const seeds = [1, 2, 3, 4, 5, 6];

test.each(seeds)("range, seed %i", async (seed) => {
  const random = seeded(seed);
  const history = createRandomHistory(random, 30, seed % 3 === 0 ? { objectFormat: "sha256" } : {});
  const { repository, commits } = history;
  const head = commits.at(-1) ?? "";
  const base = commits[random(commits.length)] ?? "";
  const listed = repository.git("rev-list", "--parents", head, `^${base}`).split("\n").filter(Boolean);
  const expected = listed.flatMap((line) => {
    const [commit = "", ...parents] = line.split(" ");
    return introduced(history, commit, parents).map((text) => `${commit} ${text}`);
  });
  compared += expected.length;
  const result = await scanRange(await open(repository.dir), createSecretScanner(), {
    include: [head],
    exclude: [base],
  });
  expect(result.sightings.map(({ place }, index) => `${place.commit} ${told(result)[index]}`).sort()).toEqual(
    expected.sort(),
  );
  expect(result).toMatchObject({ commits: listed.length, notRead: [] });
  expect(result.cut.every(({ why }) => why === "submodule")).toBe(true);
  // And of the commits that took a secret out again.
  const removing = [...(result.removals?.values() ?? [])].flat();
  expect(removing.every((commit) => listed.some((line) => line.startsWith(commit)))).toBe(true);
  expect([...(result.commitFacts?.keys() ?? [])].sort()).toEqual(
    [...new Set([...expected.map((text) => text.split(" ")[0]), ...removing])].sort(),
  );
});

test.each(seeds)("staged, seed %i: any index, any number of merge parents, amended or not", async (seed) => {
  const random = seeded(seed * 100);
  const history = createRandomHistory(random, 20);
  const { repository, commits } = history;
  const { dir, git, gitWith } = repository;
  const any = (): string => commits[random(commits.length)] ?? "";
  const index = join(createFolder(), "index");
  for (let round = 0; round < 8; round++) {
    const [tree, head] = [any(), any()];
    git("update-ref", "--no-deref", "HEAD", head);
    gitWith({ env: { GIT_INDEX_FILE: index } }, "read-tree", tree);
    const merged = Array.from({ length: random(3) }, any);
    writeFileSync(join(dir, "MERGE_HEAD"), merged.map((oid) => `${oid}\n`).join(""));
    const repo = await open(dir, { GIT_INDEX_FILE: index });
    const amended = git("rev-list", "--parents", "-1", head).trim().split(" ").slice(1);
    for (const [amend, parents] of [
      [false, [head, ...merged]],
      [true, amended],
    ] as const) {
      const result = await scanStaged(repo, createSecretScanner(), { amend });
      const expected = introduced(history, tree, parents).sort();
      compared += expected.length;
      expect(told(result).sort()).toEqual(expected);
      expect(result).toMatchObject({ notRead: [], cut: [] });
    }
  }
});

test("there was something to compare", () => {
  expect(compared).toBeGreaterThan(100);
});
