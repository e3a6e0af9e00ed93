/** Shards of a history, each scanned from a clone that packs the same objects in its own way, merge into what one scan reports. */
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/core/finding.ts";
import { isInShardHex } from "../../../src/core/shard.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { mergeReports } from "../../../src/scan/reports/merge-reports.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { atOnce, createShardedHistory, merged, otherClone, scanShard } from "../../support/shards.ts";

const seeds = Array.from({ length: Number(process.env["SHARD_RUNS"] ?? 3) }, (_, i) => i + 1);

describe("all shards together", () => {
  test.each(seeds)(
    "are one scan of everything (%i)",
    async (seed) => {
      const random = seeded(seed);
      const repository = createShardedHistory(random, 12 + random(14));
      const count = 1 + random(5);
      const shards = Array.from({ length: count }, (_, i) => i);
      const reports = await Promise.all(
        shards.map((i) => scanShard(otherClone(repository, i + random(5)), `${i + 1}/${count}`)),
      );
      expect(reports.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
      expect(await merged(reports.toReversed(), repository.dir)).toBe(await atOnce(repository.dir));
    },
    60_000,
  );

  test("a name is found that each clone keeps only in a base of the other shard's", async () => {
    const { repository, trees } = twoTrees();
    const reports = [];
    for (const [i, own] of trees.entries()) {
      const base = trees[1 - i]!;
      const clone = otherClone(repository, 4);
      const git = (input: string, ...args: string[]): string => repository.gitWith({ cwd: clone, input }, ...args);
      // Of trees of one length git makes the one that is named first the base.
      git(`${base} src\n${own} src\n`, "pack-objects", "-q", ".git/objects/pack/pack");
      git("", "prune-packed", "-q");
      expect(git(own, "cat-file", "--batch-check=%(deltabase)").trim()).toBe(base);
      reports.push(await scanShard(clone, `${i + 1}/2`));
    }
    const whole = await atOnce(repository.dir);
    expect(JSON.parse(whole)).toMatchObject({ findings: [{ places: [{ source: "path" }] }] });
    expect(await merged(reports, repository.dir)).toBe(whole);
  });

  test("each shard reports what its own objects hold, and nothing else", async () => {
    const repository = createShardedHistory(seeded(7), 20);
    const seen = new Map<string, number>();
    for (let i = 0; i < 3; i++) {
      const { scan, findings } = await scanShard(otherClone(repository, i), `${i + 1}/3`);
      expect(scan.shard).toMatchObject({ index: i, count: 3 });
      for (const { blob } of findings.flatMap(({ places }) => places)) {
        if (blob === undefined) continue;
        expect(seen.get(blob) ?? i).toBe(i);
        seen.set(blob, i);
      }
    }
    expect(new Set(seen.values()).size).toBe(3);
  });

  test("no text of the repository stands in what a shard tells of its part", async () => {
    const repository = createShardedHistory(seeded(9), 20);
    const { scan } = await scanShard(repository.dir, "1/2");
    const { part } = scan.shard!;
    const told = [...part.blobs, ...part.messages, ...part.trees, ...part.missing];
    expect(told.length).toBeGreaterThan(3);
    for (const one of told) expect(one).toMatch(/^[0-9a-f]{40}$/);
  });

  test("what one shard could not read fails the merged scan, though the repository at hand has it", async () => {
    const repository = createShardedHistory(seeded(4), 8);
    const clone = otherClone(repository, 4);
    const blob = repository.git("rev-parse", "HEAD:src/file-3.txt").trim();
    const file = join(clone, ".git/objects", blob.slice(0, 2), blob.slice(2));
    chmodSync(file, 0o600);
    writeFileSync(file, "no object");
    const shards = [await scanShard(clone, "1/2"), await scanShard(clone, "2/2")];
    const { scan } = JSON.parse(await merged(shards, repository.dir)) as Report;
    expect(scan.notRead).toEqual([{ what: `src/file-3.txt (${blob})`, why: expect.any(String) }]);
  });
});

/** A repository in which two trees have a token in a name, the first of the first shard of two, the other of the second. */
function twoTrees(): { readonly repository: TestRepository; readonly trees: readonly string[] } {
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`src/file-${i}.txt`, `${i}\n`]));
  for (let attempt = 0; ; attempt++) {
    const repository = createRepository();
    repository.commit("start", { ...files, [`src/${githubToken(seeded(attempt))}.txt`]: "text\n" });
    repository.commit("change", { "src/file-20.txt": "changed\n" });
    const trees = ["HEAD~", "HEAD"].map((commit) => repository.git("rev-parse", `${commit}:src`).trim());
    if (trees.every((oid, index) => isInShardHex(oid, { index, count: 2 }))) return { repository, trees };
  }
}

describe("merge refuses", () => {
  const history = (): ReturnType<typeof createShardedHistory> => createShardedHistory(seeded(2), 6);

  test("a shard that is missing, named twice, or of another division", async () => {
    const { dir } = history();
    const [a, b, other] = [await scanShard(dir, "1/2"), await scanShard(dir, "2/2"), await scanShard(dir, "1/3")];
    await expect(merged([a], dir)).rejects.toThrow("some shards are missing: 2 of 2");
    await expect(merged([a, b, b], dir)).rejects.toThrow("two reports of the same shard: 2 of 2");
    await expect(merged([a, other], dir)).rejects.toThrow("different divisions: into 2, 3");
  });

  test("shards of different states, and a repository that is in neither", async () => {
    const repository = history();
    const { dir } = repository;
    const [a, b] = [await scanShard(dir, "1/2"), await scanShard(dir, "2/2")];
    repository.commit("pushed in between", { "new.txt": "new\n" });
    await expect(merged([a, b], dir)).rejects.toThrow("not in the state");
    await expect(merged([a, await scanShard(dir, "2/2")], dir)).rejects.toThrow("different states");
  });

  test("shards that were scanned with other settings", async () => {
    const { dir } = history();
    const [a, b] = [await scanShard(dir, "1/2"), await scanShard(dir, "2/2", { maxSize: "1MB" })];
    await expect(merged([a, b], dir)).rejects.toThrow("configs or options");
  });

  test("shards beside other reports", async () => {
    const repository = history();
    const { dir } = repository;
    const context = { cwd: dir, env: hermeticEnvironment({}) };
    repository.write("whole.json", await atOnce(dir));
    repository.write("other.json", (await atOnce(dir)).replace('"mode": "history"', '"mode": "files"'));
    await expect(mergeReports(["whole.json", "other.json"], {}, context)).rejects.toThrow("different kinds");
    const a = await scanShard(dir, "1/2");
    const { shard: _, ...scan } = a.scan;
    await expect(merged([a, { ...a, scan }], dir)).rejects.toThrow("only some of these reports");
  });
});
