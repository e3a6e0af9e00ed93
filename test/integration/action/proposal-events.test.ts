/** Events of a pull request, with the checkout that actions/checkout leaves: which commits are scanned. */
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createRepository } from "../../support/git.ts";
import { propose, checkOut, run, request, leak } from "../../support/action/event-runs.ts";

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
