/**
 * The history that reads the object store itself, against the plain one that asks git for every object: the same secrets at the
 * same places, the same exposure asked for, the same words for what could not be read.
 */
import { chmodSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { leavesOf, traceExposure } from "../../../src/exposure/exposure.ts";
import { storeReader } from "../../../src/exposure/store-reader.ts";
import { beginStoreSearch } from "../../../src/exposure/store-search.ts";
import { createEngine } from "../../../src/detect/create.ts";
import { openRepository } from "../../../src/git/run.ts";
import { openStore } from "../../../src/pack/store.ts";
import { allRules } from "../../../src/rules/all.ts";
import { scanHistory } from "../../../src/sources/history/history.ts";
import { type HistoryResult } from "../../../src/sources/history/wanted.ts";
import { createScanner } from "../../../src/sources/scanner.ts";
import { createJobRunner } from "../../../src/sources/history/store-job.ts";
import { scanStoreHistory, type JobWorker } from "../../../src/sources/history/store-history.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import { createPlantedRepository } from "../../support/repositories/planted-repository.ts";
import { awsKeyId, awsSecret, seeded } from "../../support/secrets.ts";
import { createTracer } from "../../support/store-search.ts";

const engine = createEngine(allRules);

async function both(dir: string, workers = 1): Promise<{ plain: HistoryResult; stored: HistoryResult }> {
  const repo = await openRepository(dir, hermeticEnvironment());
  const plain = await scanHistory(repo, createScanner(engine));
  const store = openStore({ repository: repo.commonDir });
  store.prepare();
  const worker = (): JobWorker => {
    const runner = createJobRunner({ store, engine, shallow: new Set() });
    return { run: async (job) => runner.run(job) };
  };
  const stored = await scanStoreHistory(repo, store, createScanner(engine), Array.from({ length: workers }, worker));
  store.close();
  return { plain, stored };
}

/** What a history says, in an order that does not depend on how it was read. */
function told(history: HistoryResult): unknown {
  const sightings = history.sightings.map(({ match, place }) =>
    JSON.stringify([match.rule, match.confidence, match.secret.reveal(), place]),
  );
  return {
    sightings: sightings.sort(),
    notRead: history.notRead.map(({ what, why }) => `${what} ${why}`).sort(),
    cut: history.cut.map(({ what, why }) => `${what} ${why}`).sort(),
    counts: [history.blobs, history.bytes, history.commits],
    blobs: [...history.wanted.blobs].map(([oid, keys]) => [oid, ...[...keys].sort()].join()).sort(),
    messages: [...history.wanted.messages.keys()].sort(),
    names: [...history.wanted.names.keys()].sort(),
    commits: [...history.wanted.commits].sort(),
  };
}

describe("a store full of planted secrets", () => {
  let repository: ReturnType<typeof createRepository>;
  beforeAll(() => {
    ({ repository } = createPlantedRepository(7, { providers: ["aws", "generic", "github"] }));
  }, 120_000);

  test("loose objects", async () => {
    const { plain, stored } = await both(repository.dir);
    expect(told(stored)).toEqual(told(plain));
    expect(stored.sightings.length).toBeGreaterThan(150);
  });

  test("packed in long chains, shared by several workers", async () => {
    repository.git("repack", "-qadf", "--depth=50", "--window=50");
    const { plain, stored } = await both(repository.dir, 3);
    expect(told(stored)).toEqual(told(plain));
  });

  test("exposure through the store is exposure through git", async () => {
    const repo = await openRepository(repository.dir, hermeticEnvironment());
    const { stored } = await both(repository.dir);
    const store = openStore({ repository: repo.commonDir });
    const read = storeReader(store, repo, undefined);
    const byStore = await traceExposure(repo, stored.wanted, { read });
    const byGit = await traceExposure(repo, stored.wanted);
    const workers = [createTracer(store), createTracer(store)];
    const search = beginStoreSearch({ store, workers }, leavesOf(stored.wanted), new Set());
    const bySearch = await traceExposure(repo, stored.wanted, { read, search });
    store.close();
    expect(byStore).toEqual(byGit);
    expect(bySearch).toEqual(byGit);
    expect(await search.held).not.toBeNull();
  });
});

describe("a file that is edited again and again", () => {
  test("keeps and loses secrets as the plain reader sees them", async () => {
    const repository = createRepository();
    const random = seeded(11);
    const lines = Array.from({ length: 400 }, (_, i) => `setting_${i} = ${random(1000)}`);
    for (let edit = 0; edit < 120; edit++) {
      const at = random(lines.length);
      const kind = random(6);
      if (kind === 0) lines[at] = `aws_secret_access_key = ${awsSecret(random)}`;
      else if (kind === 1) lines[at] = `aws_access_key_id = ${awsKeyId(random)}`;
      else if (kind === 2) lines.splice(at, random(5), `moved ${random(1000)}`);
      else if (kind === 3) lines.splice(at, 0, lines[random(lines.length)] as string);
      else lines[at] = `setting_${at} = ${random(100_000)}`;
      repository.commit(`edit ${edit}`, { "conf/settings.ini": lines.join("\n"), [`d${edit % 7}/x.txt`]: `${edit}\n` });
    }
    repository.git("repack", "-qadf", "--depth=50", "--window=50");
    const { plain, stored } = await both(repository.dir, 2);
    expect(told(stored)).toEqual(told(plain));
    expect(plain.sightings.length).toBeGreaterThan(20);
  });
});

describe("what cannot be read", () => {
  test("a damaged pack: what depends on it is named, the rest is read", async () => {
    const repository = createRepository();
    for (let i = 0; i < 30; i++)
      repository.commit(`c${i}`, { "a.txt": `line ${i}\n`.repeat(50 + i), [`b${i}.txt`]: `other ${i}\n` });
    repository.commit("secret", { "z.env": `AWS_SECRET_ACCESS_KEY=${awsSecret(seeded(3))}\n` });
    repository.git("repack", "-qadf");
    const folder = join(repository.dir, ".git/objects/pack");
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith(".pack")) as string);
    const bytes = readFileSync(pack);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] as number) ^ 0x55;
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const stored = await onlyStored(repository.dir);
    expect(stored.notRead.length).toBeGreaterThan(0);
    expect(stored.blobs).toBeGreaterThan(20);
  });

  test("a worker that dies leaves a hole that is named", async () => {
    const repository = createRepository();
    repository.commit("one", { "a.env": "x\n" });
    const repo = await openRepository(repository.dir, hermeticEnvironment());
    const store = openStore({ repository: repo.commonDir });
    store.prepare();
    const dying: JobWorker = { run: () => Promise.reject(new RangeError("gone")) };
    const result = await scanStoreHistory(repo, store, createScanner(engine), [dying]);
    expect(result.notRead.map(({ why }) => why)).toContain("worker-failed: RangeError");
  });
});

async function onlyStored(dir: string): Promise<HistoryResult> {
  const repo = await openRepository(dir, hermeticEnvironment());
  const store = openStore({ repository: repo.commonDir });
  store.prepare();
  const runner = createJobRunner({ store, engine, shallow: new Set() });
  return scanStoreHistory(repo, store, createScanner(engine), [{ run: async (job) => runner.run(job) }]);
}
