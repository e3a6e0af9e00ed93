/** A commit whose tree has more paths than anything can walk: every scan ends, finds what is in it, and says what it left out. */
import { expect, test } from "vitest";
import type { Outcome } from "../../../src/scan/reports/build-report.ts";
import { scanChange } from "../../../src/scan/scan-change.ts";
import { scanHistory } from "../../../src/scan/scan-history.ts";
import { scanPush } from "../../../src/scan/scan-push.ts";
import { scanRange } from "../../../src/scan/scan-range.ts";
import { createRepository, hermeticEnvironment } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { open } from "../../support/sources.ts";
import { treeBomb } from "../../support/repositories/tree-bomb.ts";

const [inBomb, behind] = [githubToken(seeded(1)), githubToken(seeded(2))];

/** A bomb that holds a secret, and a commit on top of it that brings another one: then the bomb is a parent. */
const repository = createRepository({ bare: true });
const base = commit([]);
const bomb = treeBomb(repository, { levels: 12, width: 10, content: inBomb });
const middle = commit([base], bomb);
const head = commit([middle], grown());
repository.git("update-ref", "refs/heads/main", head);

function commit(parents: readonly string[], tree = repository.gitWith({ input: "" }, "mktree").trim()): string {
  return repository.git("commit-tree", "-m", "m", ...parents.flatMap((parent) => ["-p", parent]), tree).trim();
}

function grown(): string {
  const blob = repository.gitWith({ input: behind }, "hash-object", "-w", "--stdin").trim();
  const input = `${repository.git("ls-tree", bomb)}100644 blob ${blob}\tnew\n`;
  return repository.gitWith({ input }, "mktree").trim();
}

const context = { cwd: repository.dir, env: hermeticEnvironment() };
const raw = { cache: false };
const updates = [{ newOid: head, oldOid: base, ref: "refs/heads/main" }];

const scans: Readonly<Record<string, () => Promise<Outcome | null>>> = {
  history: () => scanHistory(undefined, raw, context),
  range: () => scanRange(`${base}..${head}`, raw, context),
  "pre-push": () => scanPush(updates, { side: "pre-push", remote: null }, raw, context),
  action: async () => {
    const change = { head, tip: head, base, exclude: [base] };
    return scanChange(await open(repository.dir), change, raw, context, { allowOwn: false, tellsUnsure: true });
  },
  "pre-receive": () => {
    repository.git("update-ref", "-d", "refs/heads/main");
    return scanPush(updates, { side: "pre-receive" }, raw, context);
  },
};

test.each(Object.entries(scans))("%s", async (_, scan) => {
  const report = (await scan())?.report;
  expect(report?.findings.map(({ secret }) => secret.reveal()).sort()).toEqual([inBomb, behind].sort());
  expect(report?.scan.cut).toEqual([{ what: "paths", why: "too-many-paths" }]);
  expect(report?.scan.notRead).toEqual([]);
});
