/** Pushes, schedules, calls and the inputs base and head: which commits are scanned. */
import { describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../support/git.ts";
import { leak, checkOut, run, secret, propose } from "../../support/action/event-runs.ts";

const zero = "0".repeat(40);

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
