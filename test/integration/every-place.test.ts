/** A secret in every place of git that can hold one is found by every scan that reads it, and shown by none. */
import { beforeAll, describe, expect, test } from "vitest";
import { gitPlaces } from "../../src/core/places.ts";
import type { PlaceScan } from "../../src/core/places.ts";
import type { Outcome } from "../../src/scan/reports/build-report.ts";
import { render } from "../../src/scan/reports/render.ts";
import { scanChange } from "../../src/scan/scan-change.ts";
import { scanHistory } from "../../src/scan/scan-history.ts";
import { scanMessage } from "../../src/scan/scan-message.ts";
import { scanPush } from "../../src/scan/scan-push.ts";
import { scanRange } from "../../src/scan/scan-range.ts";
import { scanStaged } from "../../src/scan/scan-staged.ts";
import { createRepository, hermeticEnvironment } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";
import { plants, refsOf } from "../support/repositories/git-places.ts";
import { githubToken, seeded } from "../support/secrets.ts";
import { open } from "../support/sources.ts";

const secrets = new Map(gitPlaces.map(({ name }, i) => [name, githubToken(seeded(1000 + i))]));
const secretOf = (name: string): string => secrets.get(name) ?? "";
const namesFor = (scan: PlaceScan): string[] =>
  gitPlaces.flatMap(({ name, scans }) => (scans.includes(scan) ? [name] : [])).sort();

/** Each place whose secret is in a report, with the word that the report has for it. */
function found({ report }: Outcome): string[] {
  const bySecret = new Map(report.findings.map((finding) => [finding.secret.reveal(), finding]));
  return gitPlaces
    .flatMap(({ name, source }) => {
      const finding = bySecret.get(secretOf(name));
      if (finding === undefined) return [];
      return finding.places.some((place) => place.source === source)
        ? [name]
        : [`${name} as ${finding.places[0]?.source}`];
    })
    .sort();
}

test("every place of the list is planted, and nothing else", () => {
  expect(Object.keys(plants).sort()).toEqual(gitPlaces.map(({ name }) => name).sort());
});

describe("committed", () => {
  let repository: TestRepository;
  let base: string;
  const context = () => ({ cwd: repository.dir, env: hermeticEnvironment() });
  const raw = { cache: false, progress: false };

  beforeAll(() => {
    repository = createRepository();
    base = repository.commit("base", { "base.txt": "base\n" });
    for (const { name } of gitPlaces) plants[name]?.(repository, secretOf(name));
  });

  const commands: Readonly<Record<string, () => Promise<readonly Outcome[]>>> = {
    history: async () => [await scanHistory(undefined, raw, context())],
    range: async () => {
      const include = refsOf(repository).map(({ name }) => name);
      return [await scanRange({ include, exclude: [base] }, raw, context())];
    },
    "pre-push": async () => {
      const updates = refsOf(repository).map(({ name, oid }) => ({ newOid: oid, oldOid: "0".repeat(40), ref: name }));
      const outcome = await scanPush(updates, { side: "pre-push", remote: null }, raw, context());
      return outcome === null ? [] : [outcome];
    },
    action: async () => {
      const opened = await open(repository.dir);
      const options = { allowOwn: false, tellsUnsure: true };
      return Promise.all(
        refsOf(repository).map(async ({ name, oid }) => {
          const tip = repository.git("rev-parse", `${oid}^{}`).trim();
          const isCommit = repository.git("cat-file", "-t", tip).trim() === "commit";
          const change = {
            head: oid,
            tip: isCommit ? tip : null,
            base: isCommit ? base : null,
            exclude: [base],
            refs: [name],
          };
          return scanChange(opened, change, raw, context(), options);
        }),
      );
    },
    "pre-receive": async () => {
      // What is received stands in no ref yet.
      const updates = refsOf(repository).map(({ name, oid }) => ({ newOid: oid, oldOid: "0".repeat(40), ref: name }));
      for (const ref of ["refs/stash", ...updates.map((one) => one.ref)]) repository.git("update-ref", "-d", ref);
      repository.git("update-ref", "refs/heads/known", base);
      const outcome = await scanPush(updates, { side: "pre-receive" }, raw, context());
      return outcome === null ? [] : [outcome];
    },
  };

  test.each(Object.entries(commands))("%s", async (scan, run) => {
    const outcomes = await run();
    expect([...new Set(outcomes.flatMap(found))].sort()).toEqual(namesFor(scan as PlaceScan));
    for (const outcome of outcomes) {
      for (const format of ["human", "json", "sarif", "github", "html", "csv"] as const) {
        const text = await render(outcome, { colour: false, width: 100, command: "leakscan" }, format);
        for (const [name, secret] of secrets) expect(text.includes(secret), `${format} shows ${name}`).toBe(false);
      }
    }
  });
});

test("staged", async () => {
  const repository = createRepository();
  repository.commit("base", { "base.txt": "base\n" });
  const head = repository.git("rev-parse", "HEAD").trim();
  for (const name of namesFor("staged")) plants[name]?.(repository, secretOf(name));
  repository.git("reset", "--quiet", "--soft", head);
  const outcome = await scanStaged({}, { cwd: repository.dir, env: hermeticEnvironment() });
  const values = new Set(outcome.report.findings.map(({ secret }) => secret.reveal()));
  expect(namesFor("staged").filter((name) => !values.has(secretOf(name)))).toEqual([]);
});

test.each(namesFor("commit-msg"))("commit-msg: %s", async (name) => {
  const repository = createRepository();
  repository.commit("base", { "base.txt": "base\n" });
  const env: Record<string, string> = { GIT_EDITOR: ":" };
  // The environment of the hook holds who commits; the message is what the commit then has.
  if (name === "author") env["GIT_AUTHOR_NAME"] = secretOf(name);
  else if (name === "committer") env["GIT_COMMITTER_EMAIL"] = secretOf(name);
  else plants[name]?.(repository, secretOf(name));
  const file = repository.write("MESSAGE", repository.git("log", "-1", "--format=%B"));
  const outcome = await scanMessage(file, {}, { cwd: repository.dir, env: hermeticEnvironment(env) });
  expect(found(outcome)).toEqual([name]);
});
