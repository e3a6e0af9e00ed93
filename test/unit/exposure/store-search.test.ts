/** The search of the store as a whole, where the store is not whole: it gives way to the plain one, or says the same. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leavesOf, traceExposure } from "../../../src/exposure/exposure.ts";
import { catFileReader } from "../../../src/exposure/objects.ts";
import { beginStoreSearch, reachableBlobs } from "../../../src/exposure/store-search.ts";
import type { TraceWorker } from "../../../src/exposure/store-search.ts";
import { openRepository } from "../../../src/git/run.ts";
import { shallowCommits } from "../../../src/git/shallow.ts";
import { openStore } from "../../../src/pack/store.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { createTracer } from "../../support/store-search.ts";

/** Five commits that keep and lose a blob in a folder. */
function make(): { repository: TestRepository; blob: string; commits: string[] } {
  const repository = createRepository();
  const commits = [1, 2, 3, 4, 5].map((i) =>
    repository.commit(`c${i}`, {
      ...(i === 5 ? {} : { "a/b/c.txt": i < 4 ? "held\n" : null }),
      [`d${i}.txt`]: `${i}\n`,
    }),
  );
  return { repository, commits, blob: repository.git("rev-parse", "HEAD~2:a/b/c.txt").trim() };
}

async function both(dir: string, blob: string, commits: readonly string[], dying = false): Promise<unknown[]> {
  const repo = await openRepository(dir, hermeticEnvironment());
  const store = openStore({ repository: repo.commonDir });
  store.prepare();
  const tracer = createTracer(store);
  const worker: TraceWorker = dying ? { ...tracer, trace: () => Promise.reject(new Error("gone")) } : tracer;
  const wanted = { blobs: new Map([[blob, ["secret"]]]), names: new Map([["b", ["named"]]]), commits };
  const shallow = await shallowCommits(repo);
  const results = [
    await traceExposure(repo, wanted, {
      search: beginStoreSearch({ store, workers: [worker] }, leavesOf(wanted), shallow),
    }),
    await traceExposure(repo, wanted),
  ];
  store.close();
  return results;
}

test("a shallow clone", async () => {
  const { repository, blob, commits } = make();
  const shallow = createRepository({ clone: ["--depth=3", `file://${repository.dir}`] });
  const [found, plain] = await both(shallow.dir, blob, commits.slice(2));
  expect(found).toEqual(plain);
  expect(found).toMatchObject({ notRead: [{ what: commits[2], why: "shallow" }] });
});

test.each(["HEAD~2^{tree}", "HEAD~2:a/b", "HEAD~3"])("%s is missing", async (name) => {
  const { repository, blob, commits } = make();
  const oid = repository.git("rev-parse", name).trim();
  rmSync(join(repository.dir, ".git/objects", oid.slice(0, 2), oid.slice(2)));
  const [found, plain] = await both(repository.dir, blob, commits);
  expect(found).toEqual(plain);
  expect(found).toMatchObject({ notRead: [{ what: oid }] });
});

test("workers that die", async () => {
  const { repository, blob, commits } = make();
  const [found, plain] = await both(repository.dir, blob, commits, true);
  expect(found).toEqual(plain);
  expect(found).toMatchObject({ notRead: [], cut: [] });
});

test("an interrupt ends it with the signal's reason", async () => {
  const { repository, blob, commits } = make();
  const repo = await openRepository(repository.dir, hermeticEnvironment());
  const store = openStore({ repository: repo.commonDir });
  store.prepare();
  const interrupt = new AbortController();
  const worker: TraceWorker = {
    ...createTracer(store),
    startTrace: async () => interrupt.abort(new Error("stop")),
  };
  const wanted = { blobs: new Map([[blob, ["secret"]]]), commits };
  const search = beginStoreSearch({ store, workers: [worker] }, leavesOf(wanted), new Set(), interrupt.signal);
  await expect(traceExposure(repo, wanted, { search, signal: interrupt.signal })).rejects.toThrow("stop");
  store.close();
});

test("which missing blobs a ref leads to, as git says", async () => {
  const { repository, blob, commits } = make();
  repository.git("checkout", "-q", "--detach", "HEAD~1");
  const dropped = repository.commit("dropped", { "x/dropped.txt": "dropped\n" });
  const lost = repository.git("rev-parse", `${dropped}:x/dropped.txt`).trim();
  repository.git("checkout", "-q", "main");
  for (const oid of [blob, lost]) rmSync(join(repository.dir, ".git/objects", oid.slice(0, 2), oid.slice(2)));
  const repo = await openRepository(repository.dir, hermeticEnvironment());
  const store = openStore({ repository: repo.commonDir });
  store.prepare();
  const worker = createTracer(store);
  const search = beginStoreSearch({ store, workers: [worker] }, { blobs: [blob, lost], names: [] }, new Set());
  const printed = repository.git("rev-list", "--objects", "--all", "--missing=print");
  expect(printed).toContain(`?${blob}`);
  expect(printed).not.toContain(lost);
  expect(await reachableBlobs(repo, catFileReader(repo), search, [blob, lost])).toEqual(new Set([blob]));
  // A ref that leads to nothing is for git to explain.
  repository.write(".git/refs/heads/broken", `${"1".repeat(40)}\n`);
  const again = beginStoreSearch({ store, workers: [worker] }, { blobs: [blob, lost], names: [] }, new Set());
  expect(await reachableBlobs(repo, catFileReader(repo), again, [blob, lost])).toBeUndefined();
  expect(commits).toHaveLength(5);
  store.close();
});
