/** The baseline over time: who accepted what until when, what is taken out again, and that branches merge. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scanFiles } from "../../src/scan/scan-files.ts";
import { allowFindings } from "../../src/triage/allow.ts";
import { acceptKnown } from "../../src/triage/baseline.ts";
import { pruneBaseline } from "../../src/triage/prune.ts";
import { showBaseline } from "../../src/triage/show-baseline.ts";
import { createRepository, hermeticEnvironment, type TestRepository } from "../support/git.ts";
import { githubToken, seeded } from "../support/secrets.ts";

const env = hermeticEnvironment();
const contextOf = ({ dir }: TestRepository): { cwd: string; env: Record<string, string> } => ({ cwd: dir, env });
const token = (seed: number): string => githubToken(seeded(seed));

async function counting(repository: TestRepository): Promise<string[]> {
  const { report } = await scanFiles([], {}, contextOf(repository));
  return report.findings.flatMap(({ suppressed, places }) => (suppressed ? [] : [places[0]?.path ?? ""]));
}

async function fingerprintOf(repository: TestRepository, path: string): Promise<string> {
  const { report } = await scanFiles([], {}, contextOf(repository));
  return report.findings.find(({ places }) => places[0]?.path === path)?.fingerprint ?? "";
}

test("an entry says who accepted it and until when, and counts no longer than that", async () => {
  const repository = createRepository();
  repository.git("config", "user.name", "Ada Lovelace");
  repository.commit("one", { "a.txt": token(1), "b.txt": token(2) });
  const reason = "made up for a test";
  const accept = async (path: string, expires?: string): Promise<void> => {
    const request = { fingerprints: [await fingerprintOf(repository, path)], reason, date: "2020-01-02", expires };
    await allowFindings(request, {}, contextOf(repository));
  };
  await accept("a.txt", "2020-02-03");
  await accept("b.txt", "9999-12-31");
  const { entries } = await showBaseline({}, contextOf(repository));
  expect(entries).toMatchObject([
    { path: "a.txt", author: "Ada Lovelace", addedAt: "2020-01-02", expires: "2020-02-03", state: "expired", reason },
    { path: "b.txt", expires: "9999-12-31", state: "accepted" },
  ]);
  expect(await counting(repository)).toEqual(["a.txt"]);
  await expect(accept("a.txt", "tomorrow")).rejects.toThrow('--expires "tomorrow" is not a date');
});

test("what is gone from all history or has expired is pruned, what stands anywhere stays", async () => {
  const repository = createRepository();
  repository.commit("one", { "a.txt": token(1) });
  repository.write("b.txt", token(2));
  repository.write("c.txt", token(3));
  for (const [path, expires] of [
    ["a.txt", undefined],
    ["b.txt", undefined],
    ["c.txt", "2020-01-01"],
  ] as const)
    await allowFindings(
      { fingerprints: [await fingerprintOf(repository, path)], reason: "made up for a test", expires },
      {},
      contextOf(repository),
    );
  repository.commit("two", { "a.txt": null });
  repository.write("b.txt", "nothing");
  expect(await pruneBaseline({}, contextOf(repository))).toEqual({
    gone: 1,
    expired: 1,
    left: 1,
    old: 0,
    file: ".leakscan-baseline.json",
  });
  const { entries } = await showBaseline({}, contextOf(repository));
  expect(entries.map(({ path }) => path)).toEqual(["a.txt"]);
});

test("nothing is pruned where an object is missing", async () => {
  const repository = createRepository();
  const oid = repository.commit("one", { "a.txt": token(1) });
  await acceptKnown({}, {}, contextOf(repository));
  repository.commit("two", { "a.txt": null });
  const blob = repository.git("rev-parse", `${oid}:a.txt`).trim();
  rmSync(join(repository.dir, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
  await expect(pruneBaseline({}, contextOf(repository))).rejects.toThrow("could not be read");
  expect((await showBaseline({}, contextOf(repository))).entries).toHaveLength(1);
});

test("branches that accept different findings merge without a conflict", async () => {
  const repository = createRepository();
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`f${i}.txt`, token(10 + i)]));
  repository.commit("one", files);
  const names = Object.keys(files);
  const fingerprints = await Promise.all(names.map(async (name) => fingerprintOf(repository, name)));
  const sorted = [...fingerprints].sort();
  const accept = async (fingerprint: string): Promise<unknown> =>
    allowFindings({ fingerprints: [fingerprint], reason: "made up for a test" }, {}, contextOf(repository));
  for (const index of [0, 3, 6, 9]) await accept(sorted[index] ?? "");
  repository.git("add", ".");
  repository.git("commit", "-qm", "base");
  repository.git("checkout", "-qb", "other");
  await accept(sorted[1] ?? "");
  repository.git("commit", "-qam", "other");
  repository.git("checkout", "-q", "main");
  await accept(sorted[7] ?? "");
  repository.git("commit", "-qam", "main");
  repository.git("merge", "-q", "other");
  const { entries } = await showBaseline({}, contextOf(repository));
  expect(entries.map(({ fingerprint }) => fingerprint).sort()).toEqual(
    [0, 1, 3, 6, 7, 9].map((index) => sorted[index] ?? ""),
  );
});
