/** Where secrets of a range stand in its last commit, whatever later commits did to their lines. */
import { expect, test } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { judge } from "../../src/policy/judge.ts";
import { emptyBaseline } from "../../src/policy/baseline.ts";
import { emptyConfig } from "../../src/policy/config.ts";
import { parseRange, scanRange } from "../../src/sources/range/range.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { leadWithHead } from "../../src/sources/head-locations.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createRepository } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";
import { open } from "../support/sources.ts";

const secret = fakeSecret("A");
const other = fakeSecret("B");

/** The findings of `base..main`, each led by where it stands at the end: `path:line`, with `*` where a commit brought it. */
async function leading({ dir }: TestRepository): Promise<Record<string, string[]>> {
  const repository = await open(dir);
  const scanner = createScanner(createFakeEngine());
  const { sightings, atHead = new Map() } = await scanRange(repository, scanner, parseRange("base..main"));
  const policy = { config: emptyConfig, baseline: emptyBaseline, trustComments: false };
  const { findings } = await judge(sightings, policy);
  const shown = (finding: Finding): string[] =>
    leadWithHead(finding, atHead).places.map(
      ({ path, line, commit, atHead: isNow }) => `${path ?? "-"}:${line}${commit ? "*" : ""}${isNow ? " now" : ""}`,
    );
  return Object.fromEntries(findings.map((finding) => [finding.secret.reveal(), shown(finding)]));
}

function started(): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "a.env": "\n", "keep.txt": "k\n" });
  repository.git("tag", "base");
  return repository;
}

test("not touched again: where the scan saw it", async () => {
  const repository = started();
  repository.commit("adds", { "a.env": `x\n${secret}\n` });
  repository.commit("more", { "b.txt": "b\n" });
  expect(await leading(repository)).toEqual({ [secret]: ["a.env:2* now"] });
});

test("lines above: the line of the last commit comes first, what was seen stays", async () => {
  const repository = started();
  repository.commit("adds", { "a.env": `${secret}\n` });
  repository.commit("above", { "a.env": `1\n2\n3\n${secret}\n` });
  expect(await leading(repository)).toEqual({ [secret]: ["a.env:4 now", "a.env:1*"] });
});

test("twice in a file, one gone: what is left", async () => {
  const repository = started();
  repository.commit("adds", { "a.env": `${secret}\nx\n${secret}\n` });
  repository.commit("one less", { "a.env": `x\ny\n${secret}\n` });
  expect(await leading(repository)).toEqual({ [secret]: ["a.env:3 now", "a.env:1*", "a.env:3*"] });
});

test("gone, or moved to another file: where it is now leads", async () => {
  const repository = started();
  repository.commit("adds", { "a.env": `${secret}\n${other}\n` });
  repository.commit("moves one", { "a.env": "\n", "b.env": `1\n${other}\n` });
  expect(await leading(repository)).toEqual({ [secret]: ["a.env:1*"], [other]: ["b.env:2 now", "a.env:2*"] });
});

test("renamed, renamed again and copied: the files that are there now, not those on the way", async () => {
  const repository = started();
  repository.commit("adds", { "a.env": `x\n${secret}\n` });
  repository.git("mv", "a.env", "b.env");
  repository.commit("renames");
  repository.git("mv", "b.env", "deep.env");
  repository.commit("renames and copies", { "dir/copy.env": `${secret}\n` });
  expect(await leading(repository)).toEqual({ [secret]: ["deep.env:2 now", "dir/copy.env:1 now", "a.env:2*"] });
});

test("in several files: each keeps its turn", async () => {
  const repository = started();
  repository.commit("adds", { "a.env": `${secret}\n`, "b.env": `${secret}\n`, "c.env": `${secret}\n` });
  repository.commit("changes", { "a.env": null, "b.env": `1\n${secret}\n` });
  expect(await leading(repository)).toEqual({ [secret]: ["b.env:2 now", "c.env:1* now", "a.env:1*", "b.env:1*"] });
});

test("special-characters in names, messages, nothing in files", async () => {
  const repository = started();
  const name = 'dir/ü "q"\n\\.env';
  repository.commit("adds", { [name]: `${secret}\n` });
  repository.commit(`says ${other}\n`, { [name]: `1\n${secret}\n` });
  const found = await leading(repository);
  expect(found[secret]).toEqual([`${name}:2 now`, `${name}:1*`]);
  expect(found[other]).toHaveLength(1);
});
