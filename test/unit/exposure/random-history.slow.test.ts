/** Both ways of tracing over random histories, held against the plainest possible answer: list every tree, compare the sets. */
import { describe, expect, test } from "vitest";
import type { Exposure } from "../../../src/core/finding.ts";
import { leavesOf, traceExposure } from "../../../src/exposure/exposure.ts";
import type { ExposureResult, Wanted } from "../../../src/exposure/exposure.ts";
import type { ReadObjects } from "../../../src/exposure/objects.ts";
import { storeReader } from "../../../src/exposure/store-reader.ts";
import { beginStoreSearch } from "../../../src/exposure/store-search.ts";
import { openRepository } from "../../../src/git/run.ts";
import type { GitRepository } from "../../../src/git/run.ts";
import { openStore } from "../../../src/pack/store.ts";
import { hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { createTracer } from "../../support/store-search.ts";
import { createRandomHistory } from "../../support/repositories/random-history.ts";
import { seeded } from "../../support/secrets.ts";

describe.each(Array.from({ length: 24 }, (_, seed) => seed))("random history %i", (seed) => {
  test("trees, diffs and the plainest answer agree", async () => {
    const random = seeded(seed);
    const objectFormat = seed % 6 === 5 ? "sha256" : "sha1";
    const { repository, commits, blobs } = createRandomHistory(random, 5 + random(60), { objectFormat });
    const wanted: Wanted = {
      // Some blobs hold several secrets, and some secrets are in several blobs.
      blobs: new Map(blobs.slice(0, 5).map(({ oid }, i) => [oid, i < 2 ? ["shared", `own-${i}`] : [`own-${i}`]])),
      names: new Map([
        ["c d", ["in-name"]],
        ["deep", ["in-folder"]],
      ]),
      messages: new Map([[commits[2] as string, ["in-message", "own-0"]]]),
      commits,
    };
    const repo = await openRepository(repository.dir, hermeticEnvironment());
    const trees = await traceExposure(repo, wanted, { method: "trees" });
    const diffs = await traceExposure(repo, wanted, { method: "diffs" });
    expect(trees).toEqual(diffs);
    expect(trees.notRead).toEqual([]);
    expect(summary(trees.exposures)).toEqual(plainestAnswer(repository, wanted));
    expect(pathsOf(trees.paths)).toEqual(plainestPaths(repository, wanted));
    // Loose, in one pack, in two that share objects.
    if (seed % 3 !== 0) repository.git("repack", "-qadfk", "--depth=50", "--window=50");
    if (seed % 3 === 2) {
      const some = repository.git("rev-list", "--objects", "--no-object-names", commits[commits.length >> 1] as string);
      const folder = repository.git("rev-parse", "--git-path", "objects/pack").trim();
      repository.gitWith({ input: some }, "pack-objects", "-q", `${folder}/pack`);
    }
    expect(await throughStore(repo, wanted, 1 + random(3))).toEqual(trees);
  });
});

/** The same from the object store, read as a whole by several workers; git reads nothing. */
async function throughStore(repo: GitRepository, wanted: Wanted, workers: number): Promise<ExposureResult> {
  const store = openStore({ repository: repo.commonDir });
  store.prepare();
  const tracers = Array.from({ length: workers }, () => createTracer(store));
  const search = beginStoreSearch({ store, workers: tracers }, leavesOf(wanted), new Set());
  const plain = storeReader(store, repo, undefined);
  const read: ReadObjects = (oids, each) => {
    const list = [...oids];
    // Facts of some commits, and tags: were trees asked for, the search would have given up.
    return plain(list, (object) => {
      expect(object.bytes !== null && object.type).not.toBe("tree");
      each(object);
    });
  };
  const result = await traceExposure(repo, wanted, { read, search });
  store.close();
  return result;
}

/** What can be said without an order: sets of ids. */
interface Summary {
  readonly introduced: readonly string[];
  readonly removed: readonly string[];
  readonly atHead: boolean;
  readonly refs: readonly string[];
  readonly commits: number;
}

function summary(exposures: ReadonlyMap<string, Exposure>): Record<string, Summary> {
  const found: Record<string, Summary> = {};
  for (const [secret, one] of exposures) {
    expect(one.reachable).toBe(one.refs.length > 0);
    found[secret] = {
      introduced: one.introduced.map((commit) => commit.oid).sort(),
      removed: one.removed.map((commit) => commit.oid).sort(),
      atHead: one.atHead,
      refs: one.refs,
      commits: one.commits,
    };
  }
  return found;
}

function plainestAnswer(repository: TestRepository, wanted: Wanted): Record<string, Summary> {
  const commits = [...wanted.commits];
  const trees = new Map(commits.map((commit) => [commit, secretsOfTree(repository, commit, wanted)]));
  const parents = new Map(
    commits.map((commit) => [
      commit,
      repository.git("log", "--no-walk", "--format=%P", commit).trim().split(" ").filter(Boolean),
    ]),
  );
  const refs = repository.git("for-each-ref", "--format=%(refname)").trim().split("\n");
  const history = new Map(refs.map((ref) => [ref, new Set(repository.git("rev-list", ref).trim().split("\n"))]));
  const head = repository.git("rev-parse", "HEAD").trim();
  const found: Record<string, Summary> = {};
  const secrets = new Set(
    [...wanted.blobs.values(), ...(wanted.names?.values() ?? []), ...(wanted.messages?.values() ?? [])].flat(),
  );
  for (const secret of secrets) {
    const inTree = (commit: string): boolean => trees.get(commit)?.has(secret) ?? false;
    const inMessage = (commit: string): boolean => wanted.messages?.get(commit)?.includes(secret) ?? false;
    const parentsOf = (commit: string): string[] => parents.get(commit) ?? [];
    found[secret] = {
      introduced: commits
        .filter((commit) => inMessage(commit) || (inTree(commit) && !parentsOf(commit).some(inTree)))
        .sort(),
      removed: commits
        .filter((commit) => !inTree(commit) && parentsOf(commit).length > 0 && parentsOf(commit).every(inTree))
        .sort(),
      atHead: inTree(head),
      refs: refs
        .filter((ref) =>
          commits.some((commit) => history.get(ref)?.has(commit) && (inTree(commit) || inMessage(commit))),
        )
        .sort(),
      commits: commits.filter((commit) => inTree(commit) || inMessage(commit)).length,
    };
  }
  return found;
}

function secretsOfTree(repository: TestRepository, commit: string, wanted: Wanted): Set<string> {
  const found = new Set<string>();
  for (const { type, oid, path } of listTree(repository, commit)) {
    if (type === "blob") for (const secret of wanted.blobs.get(oid) ?? []) found.add(secret);
    for (const name of path.split("/")) for (const secret of wanted.names?.get(name) ?? []) found.add(secret);
  }
  return found;
}

function plainestPaths(repository: TestRepository, wanted: Wanted): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const commit of wanted.commits) {
    for (const { type, oid, path } of listTree(repository, commit)) {
      if (type !== "blob" || !wanted.blobs.has(oid)) continue;
      found.set(oid, (found.get(oid) ?? new Set()).add(path));
    }
  }
  return Object.fromEntries(Array.from(found, ([oid, paths]) => [oid, [...paths].sort()]));
}

function pathsOf(paths: ReadonlyMap<string, readonly { readonly path: string }[]>): Record<string, string[]> {
  return Object.fromEntries(Array.from(paths, ([oid, list]) => [oid, list.map((one) => one.path).sort()]));
}

function listTree(repository: TestRepository, commit: string): { type: string; oid: string; path: string }[] {
  return repository
    .git("ls-tree", "-r", "-z", commit)
    .split("\0")
    .filter(Boolean)
    .map((line) => {
      const [, type = "", oid = "", path = ""] = /^\d+ (\w+) (\w+)\t([^]*)$/.exec(line) ?? [];
      return { type, oid, path };
    });
}
