import { expect, test } from "vitest";
import type { ActionEvent, PullRequest } from "../../../src/action/event.ts";
import { allowanceOf, mayVerify } from "../../../src/action/trust.ts";
import { bareEvent as none } from "../../support/action/action-events.ts";

const [base, head] = ["b".repeat(40), "a".repeat(40)];

function request(
  action: string,
  labels: readonly string[],
  more: Partial<ActionEvent & PullRequest> = {},
): ActionEvent {
  const { labelSet = null, isFork = false } = more;
  const pullRequest = { number: 1, base, head, ref: null, commits: 1, labels, isFork, headRepository: "ada/shop" };
  return { ...none, name: "pull_request", action, labelSet, pullRequest };
}

const allows = (event: ActionEvent, name = "ok"): boolean => allowanceOf(event, name).allowOwn;

test("the label counts where it was there from the start, or was set just now", () => {
  expect(allows(request("opened", ["ok"]))).toBe(true);
  expect(allows(request("labeled", ["ok"], { labelSet: "ok" }))).toBe(true);
  expect(allows(request("labeled", ["bug"], { labelSet: "bug" }))).toBe(false);
  expect(allows(request("opened", []))).toBe(false);
});

test("it does not vouch for commits that came later, whoever starts the next run", () => {
  for (const action of ["synchronize", "reopened", "edited", "submitted", "unlabeled"])
    expect(allowanceOf(request(action, ["ok"]), "ok")).toEqual({
      allowOwn: false,
      label: { name: "ok", isSet: false, isPossible: true, isStale: true },
    });
  expect(allows(request("labeled", ["ok", "bug"], { labelSet: "bug" }))).toBe(false);
});

test("without a label's name nothing lets a pull request pass, not even a label without a name", () => {
  expect(allowanceOf(request("labeled", [""], { labelSet: "" }), "")).toEqual({
    allowOwn: false,
    label: { name: "", isSet: false, isPossible: false, isStale: false },
  });
});

test("a push and a merge group are no proposals; other events are nobody's word", () => {
  expect(allows({ ...none, push: { before: base, after: head, ref: "refs/heads/x", commits: 1 } })).toBe(true);
  expect(allows({ ...none, mergeGroup: { base, head } })).toBe(true);
  expect(allows(none)).toBe(false);
});

test("vendors are asked about a stranger's proposal only where that is asked for", () => {
  const [own, fork] = [request("opened", []), request("opened", [], { isFork: true })];
  expect([own, fork, none].map((event) => mayVerify(event, "false"))).toEqual([false, false, false]);
  expect([own, fork, none].map((event) => mayVerify(event, "true"))).toEqual([true, false, true]);
  expect([own, fork, none].map((event) => mayVerify(event, "always"))).toEqual([true, true, true]);
});
