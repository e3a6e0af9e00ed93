/**
 * A repository that changes while it is scanned: repacked and pruned, fetched into, committed to, its branches moved and deleted, the index
 * written anew. What was there from start to end is found, whatever comes and goes beside it; what could not be read is named.
 */
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../../src/scan/reports/build-report.ts";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import { scanRange } from "../../../src/scan/scan-range.ts";
import { scanStaged } from "../../../src/scan/scan-staged.ts";
import type { Progress } from "../../../src/sources/result.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import type { TestRepository } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

const made = (from: number): string[] => Array.from({ length: 4 }, (_, i) => githubToken(seeded(from + i)));
const committed = made(1);
const staged = made(100);

/** Secrets in loose objects and in packs, at HEAD, removed, staged and on another branch. */
function leaking(): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "a.txt": "a\n".repeat(500) });
  repository.git("tag", "base");
  for (const [i, token] of committed.entries()) {
    repository.commit(`leak ${i}`, {
      [`d${i}/b.env`]: `TOKEN=${token}\n`,
      "a.txt": `${"a\n".repeat(500)}${"x".repeat(i)}\n`,
    });
    if (i % 2 === 0) repository.commit(`remove ${i}`, { [`d${i}/b.env`]: "TOKEN=\n" });
    if (i === 1) repository.git("repack", "-adq");
  }
  repository.git("branch", "other");
  for (const [i, token] of staged.entries()) repository.write(`staged/${i}.env`, `TOKEN=${token}\n`);
  repository.git("add", ".");
  return repository;
}

const changes: Readonly<Record<string, (repository: TestRepository, step: number) => void>> = {
  "is repacked and pruned": ({ git }) => {
    git("repack", "-adfq", "--depth=20");
    git("prune-packed", "-q");
  },
  "is taken apart and packed in many packs": ({ git, gitWith, dir }) => {
    const ids = git("rev-list", "--objects", "--all", "--no-object-names").split("\n").filter(Boolean);
    for (const part of [0, 1, 2])
      gitWith(
        { input: ids.filter((_, i) => i % 3 === part).join("\n") },
        "pack-objects",
        "-q",
        `${dir}/.git/objects/pack/pack`,
      );
    git("prune-packed", "-q");
  },
  "is committed to": ({ git }, step) => {
    // Past the index: what is staged stays so.
    const commit = git("commit-tree", "HEAD^{tree}", "-p", "HEAD", "-m", `step ${step}`).trim();
    git("update-ref", "HEAD", commit);
    git("update-ref", `refs/heads/new-${step}`, commit);
    git("gc", "-q");
  },
  "is fetched into": ({ git }, step) => {
    const other = createRepository();
    other.commit(
      `other ${step}`,
      Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.txt`, `${step} ${i}\n`])),
    );
    git("fetch", "-q", other.dir, `main:refs/remotes/other/${step}`);
  },
  "loses a branch": ({ git }, step) => {
    if (step === 0) git("branch", "-q", "-D", "other");
    git("pack-refs", "--all");
  },
};

type Scan = (repository: TestRepository, onProgress: (step: Progress) => void) => Promise<Outcome>;

const scans: readonly (readonly [name: string, expected: readonly string[], Scan])[] = [
  ["staged", staged, ({ dir }, onProgress) => scanStaged({}, { cwd: dir, env: hermeticEnvironment(), onProgress })],
  [
    "range",
    committed,
    ({ dir }, onProgress) => scanRange("base..main", {}, { cwd: dir, env: hermeticEnvironment(), onProgress }),
  ],
  [
    "history",
    [...committed, ...staged],
    ({ dir }, onProgress) =>
      scanHistory(undefined, { cache: false }, { cwd: dir, env: hermeticEnvironment(), onProgress }),
  ],
];

describe.each(scans)("%s", (_, expected, scan) => {
  test.each(Object.entries(changes))("of a repository that %s", async (_name, change) => {
    const repository = leaking();
    let step = 0;
    const { report } = await scan(repository, ({ done }) => {
      // As it begins, in the middle, and wherever another stage begins.
      if (step < 3 && (done <= 1 || done % 5 === 0)) change(repository, step++);
    });
    expect(step).toBeGreaterThan(0);
    expect(new Set(report.findings.map(({ secret }) => secret.reveal()))).toEqual(new Set(expected));
    expect(report.scan.notRead).toEqual([]);
  });
});
