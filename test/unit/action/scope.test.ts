import { expect, test } from "vitest";
import type { ActionEvent } from "../../../src/action/event.ts";
import { scopeOf, type Scope, type WantedBase } from "../../../src/action/scope.ts";
import { bareEvent } from "../../support/action/action-events.ts";

const [base, head, merge] = ["b".repeat(40), "a".repeat(40), "c".repeat(40)];
const zero = "0".repeat(40);

const none: ActionEvent = { ...bareEvent, name: "workflow_dispatch", sha: merge, defaultBranch: "main" };
const request = {
  number: 7,
  base,
  head,
  ref: "refs/heads/x",
  commits: 30,
  labels: [],
  isFork: false,
  headRepository: "ada/shop",
};
const push = (before: string, after: string, ref = "refs/heads/x"): ActionEvent => ({
  ...none,
  name: "push",
  push: { before, after, ref, commits: 2 },
});
const commit = (revision: string): WantedBase => ({ kind: "commit", revision, widened: null });

function basesOf(scope: Scope): readonly WantedBase[] {
  return scope.kind === "range" ? scope.range.bases : [];
}

test("a pull request: from its base, and from what the merge that GitHub made is based on", () => {
  const event = { ...none, name: "pull_request", pullRequest: request };
  expect(scopeOf(event, null, null)).toEqual({
    kind: "range",
    range: { head, bases: [commit(base)], merge, commits: 30 },
  });
});

test("pull_request_target has no merge: its own commit is the base branch's", () => {
  const event = { ...none, name: "pull_request_target", pullRequest: request };
  expect(scopeOf(event, null, null)).toMatchObject({ range: { head, bases: [commit(base)], merge: null } });
});

test("a merge group", () => {
  const event = { ...none, name: "merge_group", mergeGroup: { base, head } };
  expect(scopeOf(event, null, null)).toMatchObject({ range: { head, bases: [commit(base)], merge: null } });
});

test("a push: from before, else what the default branch has not, else everything", () => {
  expect(scopeOf(push(base, head), null, null)).toMatchObject({ range: { head, commits: 2 } });
  expect(basesOf(scopeOf(push(base, head), null, null))).toEqual([
    commit(base),
    { kind: "branch", name: "main", widened: "before-is-gone" },
    { kind: "root", widened: "before-is-gone" },
  ]);
  expect(basesOf(scopeOf(push(zero, head), null, null))).toEqual([
    { kind: "branch", name: "main", widened: "new-branch" },
    { kind: "root", widened: "new-branch" },
  ]);
  expect(basesOf(scopeOf(push(zero, head, "refs/heads/main"), null, null))).toEqual([
    { kind: "root", widened: "new-branch" },
  ]);
  expect(basesOf(scopeOf(push(zero, head, "refs/tags/v1"), null, null))).toHaveLength(2);
});

test("a branch or tag that was deleted leaves nothing to scan", () => {
  expect(scopeOf(push(base, zero), null, null)).toEqual({ kind: "nothing" });
});

test("anything else is a scan of all history", () => {
  for (const name of ["schedule", "workflow_dispatch", "repository_dispatch", "workflow_run", "issue_comment"])
    expect(scopeOf({ ...none, name }, null, null)).toEqual({ kind: "history" });
});

test("the inputs go before the event", () => {
  const event = { ...none, name: "pull_request", pullRequest: request };
  expect(scopeOf(event, "v1", null)).toMatchObject({ range: { head, bases: [commit("v1")], merge: null } });
  expect(scopeOf(event, null, "x")).toMatchObject({ range: { head: "x", bases: [commit(base)], merge: null } });
  expect(scopeOf(none, "v1", null)).toMatchObject({ range: { head: "HEAD", bases: [commit("v1")] } });
  expect(scopeOf(none, null, "x")).toMatchObject({
    range: { head: "x", bases: [{ kind: "root", widened: "no-base" }] },
  });
  expect(scopeOf(push(base, zero), "v1", null)).toMatchObject({ range: { head: "HEAD" } });
});
