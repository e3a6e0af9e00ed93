/** A git that succeeds and prints nothing, a list without its end, or garbage, or that is killed: no scan takes that for a clean one. */
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ScanError } from "../../src/core/error.ts";
import type { Outcome } from "../../src/scan/reports/build-report.ts";
import { scanHistory } from "../../src/scan/scan-history.ts";
import { scanPush } from "../../src/scan/scan-push.ts";
import { scanRange } from "../../src/scan/scan-range.ts";
import { scanStaged } from "../../src/scan/scan-staged.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";
import { githubToken, seeded } from "../support/secrets.ts";

const token = githubToken(seeded(1));
const realGit =
  process.env["PATH"]
    ?.split(delimiter)
    .map((one) => join(one, "git"))
    .find(isThere) ?? "git";

/** What may be wrong with a git: it passes on only the first bytes of what it prints, is killed behind them, or prints something else. */
type Wrong = { readonly first: number; readonly isKilled?: true } | "garbage";

const wrongs: Readonly<Record<string, Wrong>> = {
  "prints nothing": { first: 0 },
  "prints 50 bytes": { first: 50 },
  "is killed": { first: 50, isKilled: true },
  "prints garbage": "garbage",
};

/** A folder with a git that notes its subcommands, and does one of them wrongly. */
function fakeGit(
  subcommand = "",
  wrong: Wrong = { first: 0 },
): { readonly path: string; readonly calls: () => string[] } {
  const folder = createFolder("git");
  const log = join(folder, "calls");
  writeFileSync(log, "");
  const script = `#!/bin/sh
for word; do
  case $word in
    rev-parse|rev-list|cat-file|diff-index|for-each-ref|symbolic-ref|ls-files|count-objects|ls-tree|diff-tree) break ;;
  esac
done
echo "$word" >>'${log}'
if [ "$word" = '${subcommand}' ]; then
${wrong === "garbage" ? garbage : cut(wrong)}
fi
exec '${realGit}' "$@"
`;
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return {
    path: `${folder}${delimiter}${process.env["PATH"]}`,
    calls: () => [...new Set(readFileSync(log, "utf8").split("\n").filter(Boolean))],
  };
}

/** Neither an id nor a path, a NUL and a byte that is no UTF-8 among it, and longer than a buffer. */
const garbage = String.raw`  yes "$(printf 'g4rb\377age 12 blob\t-1')" | tr '\n' '\000' | head -c 100000
  exit 0`;

function cut({ first, isKilled }: Exclude<Wrong, string>): string {
  return `  # Git itself ends with the last byte that is passed on, also where it waits for more to answer.
  exec 3<&0
  { '${realGit}' "$@" <&3 3<&- & echo $! >"$0.$$"; wait; } | {
    head -c ${first}
    while ! [ -s "$0.$$" ]; do sleep 0.01; done
    read -r pid <"$0.$$"
    kill "$pid" 2>/dev/null
  }
  ${isKilled ? "kill -KILL $$" : "exit 0"}`;
}

type Scan = (repository: TestRepository, env: Record<string, string>) => Promise<Outcome | null>;

const scans: Readonly<Record<string, Scan>> = {
  staged: ({ dir }, env) => scanStaged({}, { cwd: dir, env }),
  range: ({ dir }, env) => scanRange("base..main", {}, { cwd: dir, env }),
  "pre-push": (repository, env) => {
    const [newOid = "", oldOid = ""] = repository.git("rev-parse", "main", "base").split("\n");
    const updates = [{ newOid, oldOid, ref: "refs/heads/main" }];
    return scanPush(updates, { side: "pre-push", remote: null }, {}, { cwd: repository.dir, env });
  },
  history: ({ dir }, env) => scanHistory(undefined, { cache: false }, { cwd: dir, env }),
};

function leaking(): TestRepository {
  const repository = createRepository();
  repository.commit("base", { "a.txt": "a\n" });
  repository.git("tag", "base");
  repository.commit("leak", { "b.env": `${token}\n` });
  repository.write("staged.env", `${githubToken(seeded(2))}\n`);
  repository.git("add", ".");
  return repository;
}

/** Whether a scan says that it found something, or that it could not read everything. */
async function says(scan: Scan, repository: TestRepository, path: string): Promise<string> {
  try {
    const outcome = await scan(repository, hermeticEnvironment({ PATH: path }));
    if (outcome === null) return "nothing";
    const { findings, scan: facts } = outcome.report;
    if (findings.length > 0) return "found";
    return facts.notRead.length > 0 ? "not read" : "clean";
  } catch (error) {
    if (error instanceof ScanError) return "failed";
    throw error;
  }
}

describe.each(Object.entries(scans))("%s", (_, scan) => {
  test.each(Object.entries(wrongs))(
    "each git call in turn %s",
    async (name, wrong) => {
      const repository = leaking();
      const whole = fakeGit();
      expect(await says(scan, repository, whole.path)).toBe("found");
      expect(whole.calls().length).toBeGreaterThan(1);
      for (const subcommand of whole.calls()) {
        const answer = await says(scan, repository, fakeGit(subcommand, wrong).path);
        expect(["found", "failed", "not read"], `${subcommand} ${name}`).toContain(answer);
      }
    },
    120_000,
  );
});

test("nothing staged, a first commit, and an empty tree are clean all the same", async () => {
  const { path } = fakeGit();
  const scan = scans["staged"] as Scan;
  const empty = createRepository();
  expect(await says(scan, empty, path)).toBe("clean");
  empty.commit("nothing in it");
  expect(await says(scan, empty, path)).toBe("clean");
  const repository = createRepository();
  repository.commit("base", { "a.txt": "a\n" });
  expect(await says(scan, repository, path)).toBe("clean");
});

function isThere(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
