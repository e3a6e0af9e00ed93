/**
 * Pull requests from forks that bring what is meant to hang or break the scan. Each ends, names what it refused, finds the secret that the
 * change brings all the same, and no run prints a stack trace.
 */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { mostSlowDigests } from "../../../src/core/fingerprint.ts";
import { Secret } from "../../../src/core/secret.ts";
import { type Act, type ActionRun, buildRunner } from "../../support/action/action.ts";
import { pullRequestPayload } from "../../support/action/action-events.ts";
import { plants } from "../../support/repositories/git-places.ts";
import { createFolder, createRepository, type TestRepository } from "../../support/git.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { treeBomb } from "../../support/repositories/tree-bomb.ts";

let act: Act;
beforeAll(async () => {
  act = await buildRunner();
});

const config = ".leakscan.json";
const baseline = ".leakscan-baseline.json";
const leak = { "app.env": `GITHUB_TOKEN=${githubToken(seeded(21))}\n` };

/** Runs the Action over the pull request of a fork whose commits `change` makes. */
function propose(
  change: (repository: TestRepository) => void,
  base: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
): ActionRun {
  const repository = createRepository();
  const before = repository.commit("base", { "a.txt": "a\n", ...base });
  repository.git("checkout", "-q", "-b", "change");
  change(repository);
  const head = repository.git("rev-parse", "HEAD").trim();
  const proposal = pullRequestPayload(before, head, { headRepository: "eve/shop" });
  return act(repository, "pull_request", { action: "opened", pull_request: proposal }, { inputs });
}

/** What a person reads in the summary, without the entities that keep it from being markup. */
function said({ summary }: ActionRun): string {
  return summary.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll("\\", "");
}

function check(run: ActionRun, expected: { readonly code: string; readonly findings: string }): void {
  const told = run.stdout + run.stderr + run.summary;
  expect({ code: run.outputs["exit-code"], findings: run.outputs["findings"] }, told).toEqual(expected);
  expect(run.code).toBe(1);
  expect(told).not.toMatch(/^\s+at .*:\d+:\d+\)?$|unexpected error/m);
}

const json = JSON.stringify;
const nested = "**/a/**/a/**/a/**/a/**/a/**/a/**/b";
const folders = "a/".repeat(100);

/** Files of a change that are refused, and what the summary says of them. */
const refused: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ["a glob that repeats a repetition", { [config]: json({ ignore: ["(a+)+b"] }), ["a".repeat(40)]: "a" }, /ignore/],
  [
    "more globs than any project has",
    { [config]: json({ ignore: globs(10_001) }) },
    /holds 10001 path patterns; the limit is 10000/,
  ],
  [
    "a glob for what may be unread",
    { [config]: json({ acceptUnread: [{ what: "(a+)+b", reason: "x" }] }), ["a".repeat(40)]: "a" },
    /acceptUnread/,
  ],
  ["a config larger than 32 MB", { [config]: `{}${" ".repeat(33 * 2 ** 20)}` }, /json .*is larger than 32 MB/],
  ["a config nested too deep", { [config]: "[".repeat(200_000) + "]".repeat(200_000) }, /nested/],
  ["a baseline nested too deep", { [baseline]: '{"a":'.repeat(200_000) }, /nested/],
  [
    "a config of a million objects",
    { [config]: `{"ignore":[${"{},".repeat(1_000_001)}{}]}` },
    /more than 1000000 objects/,
  ],
];

test.each(refused)("%s is refused by name, and the change is scanned all the same", (_, files, says) => {
  const run = propose((repository) => void repository.commit("hostile", { ...files, ...leak }));
  check(run, { code: "1", findings: "1" });
  expect(said(run)).toMatch(says);
});

describe.skipIf(process.platform === "win32")("a link where config or baseline should be", () => {
  const outside = (): string => {
    const file = join(createFolder("outside"), "config.json");
    writeFileSync(file, json({ ignore: ["**"] }));
    return file;
  };
  test.each([
    ["config to a device without an end", config, () => "/dev/zero"],
    ["config to a file outside", config, outside],
    ["config to a file inside", config, () => "other.json"],
    ["baseline to a device without an end", baseline, () => "/dev/zero"],
  ])("%s is not followed, and named", (_, name, target) => {
    const run = propose((repository) => {
      symlinkSync(target(), join(repository.dir, name));
      repository.git("add", name);
      repository.commit("link", { "other.json": json({ ignore: ["**"] }) });
    });
    check(run, { code: "64", findings: "0" });
    expect(said(run)).toMatch(new RegExp(`${name.replaceAll(".", "\\.")} .*is not a file`));
  });
});

test.skipIf(process.platform === "win32")(
  "a config that is a link ends the scan of a history, which it should judge",
  () => {
    const repository = createRepository();
    symlinkSync("/dev/zero", join(repository.dir, config));
    repository.git("add", config);
    const head = repository.commit("link");
    const run = act(repository, "schedule", {}, { env: { GITHUB_SHA: head } });
    check(run, { code: "2", findings: "0" });
    expect(said(run)).toMatch(/leakscan\.json .*is not a file/);
  },
);

test("globs that used to take the longest are walked, and said to let more pass", () => {
  const run = propose((repository) => {
    repository.commit("hostile", { [config]: json({ ignore: [nested] }), [`${folders}x.txt`]: "x", ...leak });
  });
  check(run, { code: "1", findings: "1" });
  expect(said(run)).toContain("uppressed by this change");
});

test("a tree that holds itself on every level is scanned once, and that not every path is named is said", () => {
  const run = propose((repository) => {
    const bomb = treeBomb(repository, { levels: 12, width: 10, content: leak["app.env"] });
    const head = repository.git("commit-tree", bomb, "-p", "HEAD", "-m", "bomb").trim();
    repository.git("update-ref", "HEAD", head);
  });
  check(run, { code: "1", findings: "1" });
  expect(run.outputs).toMatchObject({ complete: "false" });
  expect(said(run)).toContain("too many paths to name them all");
});

/** Guessable passwords, and a baseline of version 0.1 that may hold each of them, and 100,000 others. */
const passwords = Array.from({ length: 60 }, (_, i) => `Sunny-${String.fromCharCode(97 + (i % 26))}day${100 + i}!`);
const weak = passwords.map((password, i) => `DB${i}_PASSWORD=${password}\n`).join("");
function oldBaseline(digit: string): string {
  const masked = [
    ...passwords.map((password) => new Secret(password).masked),
    ...Array<string>(100_000).fill("Sun***"),
  ];
  const findings = masked.map((one, i) => ({
    fingerprint: i.toString(16).padStart(32, "0"),
    rule: "generic-password",
    masked: one,
    path: "weak.env",
    reason: "old",
  }));
  return json({ version: 1, salt: digit.repeat(32), findings });
}

test("old-entries: findings that were not compared with an old baseline count, and the report says so", () => {
  const run = propose(
    (repository) => {
      // The change's own baseline is judged as well: its digests come out of the same limit.
      repository.commit("weak", { "weak.env": weak, [baseline]: oldBaseline("1") });
    },
    { [baseline]: oldBaseline("0") },
    { reports: "json: leaks.json" },
  );
  check(run, { code: "1", findings: String(passwords.length) });
  expect(run.outputs).toMatchObject({ complete: "false" });
  const { scan } = JSON.parse(readFileSync(run.outputs["reports"] ?? "", "utf8")) as { scan: { cut: unknown[] } };
  // Each needs two: under the baseline's salt, and under none.
  const left = passwords.length - mostSlowDigests / 2;
  const why = `old-entries: ${left} findings`;
  expect(scan.cut).toEqual([expect.objectContaining({ what: expect.stringContaining(baseline), why })]);
  expect(said(run)).toContain("leakscan baseline --upgrade");
}, 120_000);

test("a secret in every odd header of a commit is found, and none is printed", () => {
  const places = ["author", "committer", "behind-date", "second-author", "encoding", "signature", "merged-tag"];
  const names = [...places, "other-header", "message-in-signature", "message-below-scissors"];
  const tokens = names.map((_, i) => githubToken(seeded(100 + i)));
  const run = propose((repository) => {
    for (const [i, name] of names.entries()) plants[name]?.(repository, tokens[i] ?? "");
  });
  check(run, { code: "1", findings: String(names.length) });
  const told = run.stdout + run.stderr + run.summary;
  for (const token of tokens) expect(told).not.toContain(token);
});

test("a fault that nothing else catches ends with a line and exit code 2, since 1 means a finding", () => {
  const repository = createRepository();
  const head = repository.commit("leak", leak);
  // Thrown out of a timer, once there is anything that could hear of it.
  const fault = `const timer = setInterval(() => {
    if (process.listenerCount("uncaughtException") === 0) return;
    clearInterval(timer);
    throw new Error("a secret");
  }, 1)`;
  const env = { GITHUB_SHA: head, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}` };
  const run = act(repository, "schedule", {}, { env });
  expect(run.code).toBe(2);
  expect(run.stderr).toBe(
    "leakscan: unexpected error (Error); the scan is not complete\n  fix: Install leakscan again, or report this.\n",
  );
});

function globs(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `folder${i}/**`);
}
