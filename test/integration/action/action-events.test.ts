/** Every event that starts a workflow, with the checkout that actions/checkout leaves for it: which commits are scanned. */
import type { FetchStep } from "../../../src/messages/action-catalogue.ts";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readEvent } from "../../../src/action/event.ts";
import type { Inputs } from "../../../src/action/inputs.ts";
import { scanEvent, type ScannedEvent } from "../../../src/action/scan.ts";
import { scopeOf } from "../../../src/action/scope.ts";
import { allowanceOf } from "../../../src/action/trust.ts";
import { counts } from "../../../src/core/summary.ts";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { awsKeyId, awsSecret, githubToken, seeded } from "../../support/secrets.ts";
import { identity, startSts } from "../../support/servers/sts-server.ts";

const zero = "0".repeat(40);
const secret = (seed: number): string => githubToken(seeded(seed));
const leak = (seed: number): string => `GITHUB_TOKEN=${secret(seed)}\n`;

/** What the runner knows besides the payload. */
interface Runner {
  readonly inputs?: Partial<Inputs>;
  /** GITHUB_SHA. */
  readonly sha?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Told extends ScannedEvent {
  /** Paths of the findings that count, sorted. */
  readonly paths: readonly string[];
  readonly log: readonly FetchStep[];
}

async function run(
  dir: string,
  name: string,
  payload: object,
  { inputs = {}, sha, env: more = {} }: Runner = {},
): Promise<Told> {
  const path = join(createFolder("event"), "event.json");
  writeFileSync(path, JSON.stringify(payload));
  const env = { ...hermeticEnvironment(more), GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path };
  const event = await readEvent(sha === undefined ? env : { ...env, GITHUB_SHA: sha });
  const resolved: Inputs = { ...defaults, workspace: dir, folder: dir, ...inputs };
  const scope = scopeOf(event, resolved.base, resolved.head);
  if (scope.kind === "nothing") throw new Error("nothing to scan");
  const log: FetchStep[] = [];
  const allowance = allowanceOf(event, resolved.allowLabel);
  const context = { cwd: dir, env };
  const scanned = await scanEvent(event, scope, resolved, allowance, context, { report: (step) => log.push(step) });
  const { report, settings } = scanned.outcome;
  const counting = report.findings.filter((finding) => counts(finding, settings.strict.value));
  return { ...scanned, paths: counting.map(({ places }) => places[0]?.path ?? "(message)").sort(), log };
}

const defaults: Inputs = {
  workspace: "",
  folder: "",
  key: ".",
  base: null,
  head: null,
  config: undefined,
  baseline: undefined,
  strict: undefined,
  requireComplete: false,
  failOn: "any",
  verify: "false",
  reports: [],
  comment: false,
  token: "",
  language: undefined,
  allowLabel: "leakscan-allow",
  trustRepoConfig: false,
};

interface Proposal {
  readonly origin: TestRepository;
  /** The pull request's base as its author knew it. */
  readonly fork: string;
  /** The base branch now. */
  readonly base: string;
  readonly head: string;
  /** What GitHub makes of both. */
  readonly merge: string;
  readonly payload: { readonly action: string; readonly pull_request: Record<string, unknown> };
}

/** A pull request of some commits on a base branch that has gone on, on a remote that knows refs/pull/1. */
function propose(commits: number, past = 0): Proposal {
  const origin = createRepository();
  for (let i = 0; i < past; i++) origin.commit(`past ${i}`);
  origin.commit("first", { "old.env": leak(1) });
  const fork = origin.commit("second", { "readme.md": "hello\n" });
  origin.git("checkout", "-q", "-b", "proposal");
  let head = origin.commit("leak", { "new.env": leak(2) });
  for (let i = 1; i < commits; i++) head = origin.commit(`more ${i}`, { [`file${i}.txt`]: `${i}\n` });
  origin.git("checkout", "-q", "main");
  const tip = origin.commit("meanwhile", { "meanwhile.env": leak(3) });
  origin.git("checkout", "-q", "--detach");
  origin.git("merge", "-q", "--no-ff", "--no-edit", head);
  const merge = origin.git("rev-parse", "HEAD").trim();
  origin.git("update-ref", "refs/pull/1/head", head);
  origin.git("update-ref", "refs/pull/1/merge", merge);
  origin.git("checkout", "-q", "main");
  return {
    origin,
    fork,
    base: tip,
    head,
    merge,
    payload: { action: "opened", pull_request: request(tip, head, commits) },
  };
}

function request(base: string, head: string, commits = 0, labels: readonly string[] = []): Record<string, unknown> {
  const repo = { full_name: "ada/shop" };
  return {
    number: 1,
    commits,
    labels: labels.map((name) => ({ name })),
    base: { sha: base, repo },
    head: { sha: head, repo },
  };
}

/** What actions/checkout does: an empty repository, the remote, one fetch, a detached checkout. */
function checkOut({ dir }: TestRepository, ref: string, depth: number): TestRepository {
  const repository = createRepository();
  repository.git("remote", "add", "origin", `file://${dir}`);
  const deep = depth === 0 ? ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"] : [];
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  repository.git("fetch", "-q", "--no-tags", ...shallow, "origin", ...deep, `+${ref}:refs/remotes/pull/checkout`);
  repository.git("checkout", "-q", "--detach", "refs/remotes/pull/checkout");
  return repository;
}

describe.each([0, 1, 2, 5])("a pull request, fetch-depth: %i", (depth) => {
  test("its own commits, from the merge base on", async () => {
    const { origin, base, head, merge, payload } = propose(3);
    const { dir } = checkOut(origin, "refs/pull/1/merge", depth);
    const told = await run(dir, "pull_request", payload, { sha: merge });
    expect(told.paths).toEqual(["new.env"]);
    expect(told.scope).toMatchObject({
      kind: "range",
      base,
      head,
      commits: 3,
      widened: null,
      isDeepened: depth === 1 || depth === 2,
    });
  });
});

test("pull-request-target: the base branch is checked out, the stranger's commits are fetched and never checked out", async () => {
  const { origin, base, head, payload } = propose(2);
  const { dir, git } = checkOut(origin, "refs/heads/main", 1);
  const told = await run(dir, "pull_request_target", payload, { sha: base });
  expect(told.paths).toEqual(["new.env"]);
  expect(told.scope).toMatchObject({ base, head, commits: 2 });
  expect(git("rev-parse", "HEAD").trim()).toBe(base);
  expect(existsSync(join(dir, "new.env"))).toBe(false);
});

test("pull-request-target runs nothing of the stranger's: no hook, filter, attribute or setting of theirs", async () => {
  const { origin, base } = propose(1);
  origin.git("checkout", "-q", "proposal");
  const head = origin.commit("trap", {
    ".gitattributes": "* filter=trap diff=trap\n",
    ".gitconfig": '[filter "trap"]\nsmudge = touch trapped\n',
    ".git-hooks/post-checkout": "#!/bin/sh\ntouch trapped\n",
    "leakscan.config.js": "process.exit(0)\n",
    ".leakscan.json": '{"rules": {"*": "off"}}',
    "package.json": '{"scripts": {"preinstall": "touch trapped"}}',
  });
  origin.git("checkout", "-q", "main");
  const { dir } = checkOut(origin, "refs/heads/main", 1);
  const hooks = join(dir, ".git/hooks");
  mkdirSync(hooks, { recursive: true });
  for (const name of ["post-checkout", "reference-transaction", "post-merge", "pre-auto-gc"]) {
    writeFileSync(join(hooks, name), `#!/bin/sh\ntouch "${dir}/trapped"\n`);
    chmodSync(join(hooks, name), 0o755);
  }
  const told = await run(dir, "pull_request_target", { action: "opened", pull_request: request(base, head, 2) });
  expect(told.paths).toEqual(["new.env"]);
  expect(existsSync(join(dir, "trapped"))).toBe(false);
});

test("several-hundred-commits: all of them, from a checkout of one", async () => {
  const { origin, merge, payload } = propose(1);
  const lines: string[] = [];
  for (let i = 0; i < 400; i++)
    lines.push(
      `commit refs/heads/long\ncommitter A <a@b> ${1767225600 + i} +0000\ndata 2\nm\n` +
        (i === 0 ? `from ${origin.git("rev-parse", "main").trim()}\n` : "") +
        `M 100644 inline f${i % 7}\ndata ${String(i).length}\n${i}\n` +
        (i === 3 ? `M 100644 inline early.env\ndata ${leak(4).length}\n${leak(4)}\n` : "") +
        (i === 4 ? "D early.env\n" : ""),
    );
  origin.gitWith({ input: lines.join("") }, "fast-import", "--quiet");
  const head = origin.git("rev-parse", "long").trim();
  const base = origin.git("rev-parse", "main").trim();
  const { dir } = checkOut(origin, "refs/heads/long", 1);
  const told = await run(dir, "pull_request", { ...payload, pull_request: request(base, head, 400) }, { sha: merge });
  expect(told.scope).toMatchObject({ commits: 400, base, head });
  expect(told.paths).toEqual(["early.env"]);
  expect([...told.outcome.goneAtHead]).toEqual(told.outcome.report.findings.map(({ fingerprint }) => fingerprint));
});

test("merge-conflict: what a merge inside the pull request brings itself, and nothing that its other side held", async () => {
  const origin = createRepository();
  const base = origin.commit("base", { "a.txt": "a\n" });
  origin.git("checkout", "-q", "-b", "proposal");
  origin.commit("ours", { "a.txt": "ours\n" });
  origin.git("checkout", "-q", "main");
  const tip = origin.commit("theirs", { "a.txt": "theirs\n", "theirs.env": leak(5) });
  origin.git("checkout", "-q", "proposal");
  expect(() => origin.git("merge", "-q", "main")).toThrow(/conflict|CONFLICT|git merge/);
  const head = origin.commit("resolved", { "a.txt": "both\n", "resolution.env": leak(6) });
  // The event's own base id may be older than what the author merged in.
  for (const known of [tip, base]) {
    const told = await run(origin.dir, "pull_request", { pull_request: request(known, head) });
    expect(told.paths).toEqual(known === tip ? ["resolution.env"] : ["resolution.env", "theirs.env"]);
  }
});

test("a base id that is older than the merge that GitHub made: what the base branch has by now is not the author's", async () => {
  const { origin, fork, merge, head, base } = propose(1);
  origin.git("checkout", "-q", "proposal");
  origin.git("merge", "-q", "--no-edit", "main");
  const updated = origin.git("rev-parse", "HEAD").trim();
  origin.git("checkout", "-q", "--detach", "main");
  origin.git("merge", "-q", "--no-ff", "--no-edit", updated);
  const sha = origin.git("rev-parse", "HEAD").trim();
  const told = await run(origin.dir, "pull_request", { pull_request: request(fork, updated) }, { sha });
  expect(told.paths).toEqual(["new.env"]);
  expect(told.scope.base).toBe(base);
  // A merge of something else says nothing.
  const other = await run(origin.dir, "pull_request", { pull_request: request(fork, updated) }, { sha: merge });
  expect(other.scope.base).toBe(fork);
  expect(head).not.toBe(updated);
});

describe("a push", () => {
  function pushed(): { origin: TestRepository; before: string; after: string } {
    const origin = createRepository();
    origin.commit("first", { "old.env": leak(1) });
    const before = origin.commit("second", { "b.txt": "b\n" });
    origin.git("branch", "topic");
    origin.git("checkout", "-q", "topic");
    const after = origin.commit("leak", { "new.env": leak(2) });
    return { origin, before, after };
  }
  const payload = (before: string, after: string, ref = "refs/heads/topic"): object => ({
    before,
    after,
    ref,
    commits: [{}],
    repository: { default_branch: "main" },
  });

  test.each([0, 1])("what it brings, fetch-depth: %i", async (depth) => {
    const { origin, before, after } = pushed();
    const { dir } = checkOut(origin, "refs/heads/topic", depth);
    const told = await run(dir, "push", payload(before, after));
    expect(told.paths).toEqual(["new.env"]);
    expect(told.scope).toMatchObject({ base: before, head: after, commits: 1, widened: null });
  });

  test.each([0, 1])("first push of a branch: what the default branch has not, fetch-depth: %i", async (depth) => {
    const { origin, before, after } = pushed();
    const { dir } = checkOut(origin, "refs/heads/topic", depth);
    const told = await run(dir, "push", payload(zero, after));
    expect(told.paths).toEqual(["new.env"]);
    expect(told.scope).toMatchObject({ base: before, widened: "new-branch", commits: 1 });
  });

  test.each([0, 1])("first push of the default branch: everything, fetch-depth: %i", async (depth) => {
    const { origin, after } = pushed();
    const { dir } = checkOut(origin, "refs/heads/topic", depth);
    const told = await run(dir, "push", payload(zero, after, "refs/heads/main"));
    expect(told.paths).toEqual(["new.env", "old.env"]);
    expect(told.scope).toMatchObject({ base: null, widened: "new-branch", commits: 3 });
  });

  test.each([0, 1])("forced, and what was there before is gone, fetch-depth: %i", async (depth) => {
    const { origin, before, after } = pushed();
    const { dir } = checkOut(origin, "refs/heads/topic", depth);
    const told = await run(dir, "push", payload("1".repeat(40), after));
    expect(told.paths).toEqual(["new.env"]);
    expect(told.scope).toMatchObject({ base: before, widened: "before-is-gone" });
  });

  test("forced, and what was there before is still at the server", async () => {
    const { origin, before } = pushed();
    const old = origin.git("rev-parse", "topic").trim();
    origin.git("update-ref", "refs/keep/old", old);
    origin.git("reset", "-q", "--hard", before);
    const after = origin.commit("other", { "other.env": leak(7) });
    const { dir } = checkOut(origin, "refs/heads/topic", 1);
    const told = await run(dir, "push", payload(old, after));
    expect(told.paths).toEqual(["other.env"]);
    expect(told.scope).toMatchObject({ base: old, widened: null, commits: 1 });
  });

  test("a tag: its own message, and the commits that the default branch has not", async () => {
    const { origin, after } = pushed();
    origin.git("tag", "-a", "v1", "-m", `released with ${secret(8)}`, after);
    const tag = origin.git("rev-parse", "refs/tags/v1").trim();
    const { dir } = checkOut(origin, "refs/tags/v1", 1);
    const told = await run(dir, "push", payload(zero, tag, "refs/tags/v1"));
    expect(told.paths).toEqual(["(message)", "new.env"]);
    const lightweight = await run(dir, "push", payload(zero, after, "refs/tags/v2"));
    expect(lightweight.paths).toEqual(["new.env"]);
  });

  test("a tag of no commit at all", async () => {
    const { origin } = pushed();
    const blob = origin.gitWith({ input: leak(9) }, "hash-object", "-w", "--stdin").trim();
    origin.git("tag", "-a", "key", "-m", "a key", blob);
    const tag = origin.git("rev-parse", "refs/tags/key").trim();
    const told = await run(origin.dir, "push", payload(zero, tag, "refs/tags/key"));
    expect(told.outcome.report.findings).toHaveLength(1);
  });
});

test.each([0, 1])("a merge group, fetch-depth: %i", async (depth) => {
  const { origin, base, merge } = propose(2);
  origin.git("update-ref", "refs/heads/gh-readonly-queue/main/pr-1", merge);
  const { dir } = checkOut(origin, "refs/heads/gh-readonly-queue/main/pr-1", depth);
  const told = await run(dir, "merge_group", {
    action: "checks_requested",
    merge_group: { base_sha: base, head_sha: merge },
  });
  expect(told.paths).toEqual(["new.env"]);
  expect(told.scope).toMatchObject({ base, head: merge, commits: 3 });
});

test.each(["schedule", "workflow_dispatch", "repository_dispatch"])(
  "%s: all of history, also from a checkout of one commit",
  async (name) => {
    const { origin, base } = propose(1);
    for (const depth of [0, 1]) {
      const { dir } = checkOut(origin, "refs/heads/main", depth);
      const told = await run(dir, name, {}, { sha: base });
      expect(told.paths).toEqual(["meanwhile.env", "new.env", "old.env"]);
      expect(told.scope).toMatchObject({ kind: "history", isDeepened: depth === 1 });
    }
  },
);

test("workflow-call: the caller's event counts", async () => {
  const { origin, merge, payload } = propose(1);
  const { dir } = checkOut(origin, "refs/pull/1/merge", 0);
  const told = await run(dir, "pull_request", { ...payload, inputs: { x: "y" } }, { sha: merge });
  expect(told.paths).toEqual(["new.env"]);
});

test("the inputs base and head: ids, branches, tags, with and without the remote's name", async () => {
  const { origin, fork, head, payload } = propose(1);
  origin.git("tag", "v1", fork);
  const { dir } = checkOut(origin, "refs/heads/proposal", 1);
  for (const base of [fork, "main", "origin/main"]) {
    const told = await run(dir, "workflow_dispatch", {}, { inputs: { base } });
    expect(told.paths).toEqual(["new.env"]);
  }
  const empty = await run(dir, "pull_request", payload, { inputs: { base: head, head } });
  expect(empty.scope.commits).toBe(0);
  await expect(run(dir, "workflow_dispatch", {}, { inputs: { base: "nowhere" } })).rejects.toMatchObject({
    code: "shallow-repository",
    fix: expect.stringContaining("fetch-depth: 0") as string,
  });
});

test("an event that counts fewer commits than there are costs some fetching, and fails nothing", async () => {
  const { origin, base, head, merge } = propose(4, 12);
  const { dir, git } = checkOut(origin, "refs/pull/1/merge", 6);
  const payload = { action: "opened", pull_request: request(base, head, 1) };
  const told = await run(dir, "pull_request", payload, { sha: merge });
  expect(told.scope).toMatchObject({ commits: 4, isDeepened: true });
  const { dir: cut, git: gitThere } = checkOut(origin, "refs/pull/1/merge", 6);
  gitThere("remote", "set-url", "origin", "file:///no/such/place");
  expect((await run(cut, "pull_request", payload, { sha: merge })).scope.commits).toBe(4);
  expect(git("rev-parse", "HEAD").trim()).toBe(merge);
});

describe("what cannot be seen does not pass", () => {
  test("shallow, and the remote is gone", async () => {
    const { origin, merge, payload } = propose(2);
    for (const [ref, name] of [
      ["refs/pull/1/merge", "pull_request"],
      ["refs/heads/main", "schedule"],
      ["refs/heads/main", "pull_request_target"],
    ] as const) {
      const { dir, git } = checkOut(origin, ref, 1);
      git("remote", "set-url", "origin", "file:///no/such/place");
      await expect(run(dir, name, payload, { sha: merge })).rejects.toMatchObject({
        code: "shallow-repository",
        fix: expect.stringContaining("fetch-depth: 0") as string,
      });
    }
  });

  test("shallow, and no remote at all", async () => {
    const { origin, merge, payload } = propose(2);
    const { dir, git } = checkOut(origin, "refs/pull/1/merge", 2);
    git("remote", "remove", "origin");
    await expect(run(dir, "pull_request", payload, { sha: merge })).rejects.toMatchObject({
      code: "shallow-repository",
    });
  });

  test("a remote that asks to run a program", async () => {
    const { origin, payload } = propose(2);
    const { dir, git } = checkOut(origin, "refs/heads/main", 1);
    git("remote", "set-url", "origin", `ext::sh -c touch% ${dir}/trapped`);
    await expect(run(dir, "pull_request", payload)).rejects.toMatchObject({ code: "shallow-repository" });
    expect(existsSync(join(dir, "trapped"))).toBe(false);
  });

  test("no checkout", async () => {
    await expect(run(createFolder("empty"), "push", {})).rejects.toMatchObject({
      fix: expect.stringContaining("actions/checkout") as string,
    });
  });

  test("partial-clone: blobs that were never fetched are not read, and that is told", async () => {
    const { origin, merge, payload } = propose(1);
    origin.git("config", "uploadpack.allowFilter", "true");
    const repository = createRepository({ clone: ["--filter=blob:none", "--no-checkout", `file://${origin.dir}`] });
    repository.git("fetch", "-q", "origin", "refs/pull/1/merge");
    const told = await run(repository.dir, "pull_request", payload, { sha: merge });
    expect(told.outcome.report.scan.notRead.map(({ why }) => why)).toContain("missing-object");
  });
});

test("deepening leaves what was there: a whole clone stays whole, a deep one deep", async () => {
  const { origin, merge, payload } = propose(2);
  const whole = createRepository({ clone: [`file://${origin.dir}`] });
  const told = await run(whole.dir, "pull_request_target", payload, { sha: merge });
  expect(told.paths).toEqual(["new.env"]);
  expect(whole.git("rev-parse", "--is-shallow-repository").trim()).toBe("false");
  expect(told.log.map(({ kind }) => kind)).not.toContain("more");
});

test("vendors are asked whether keys live, of a stranger's proposal only where that is asked for", async () => {
  const server = await startSts(() => identity("arn:aws:iam::123456789012:user/ada"));
  onTestFinished(() => server.close());
  const random = seeded(31);
  const origin = createRepository();
  const base = origin.commit("base", { "a.txt": "a\n" });
  const keys = `AWS_ACCESS_KEY_ID=${awsKeyId(random)}\nAWS_SECRET_ACCESS_KEY=${awsSecret(random)}\n`;
  const head = origin.commit("keys", { "app.env": keys });
  const own = request(base, head);
  const fork = { ...own, head: { sha: head, repo: { full_name: "mallory/shop" } } };
  const env = { AWS_ENDPOINT_URL_STS: server.url };
  for (const [payload, verify, isAsked] of [
    [own, "false", false],
    [own, "true", true],
    [fork, "true", false],
    [fork, "always", true],
  ] as const) {
    server.calls.length = 0;
    const told = await run(origin.dir, "pull_request", { pull_request: payload }, { inputs: { verify }, env });
    expect(server.calls.length > 0).toBe(isAsked);
    expect(told.outcome.report.findings.some(({ verdict }) => verdict?.status === "live")).toBe(isAsked);
  }
});
