import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ActionEvent, readEvent } from "../../../src/action/event.ts";
import { ScanError } from "../../../src/core/error.ts";
import { createFolder } from "../../support/git.ts";

const [one, two] = ["1".repeat(40), "2".repeat(40)];

function read(payload: unknown, env: Record<string, string> = {}): Promise<ActionEvent> {
  const path = join(createFolder(), "event.json");
  writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: path, ...env });
}

const request = {
  number: 7,
  commits: 3,
  labels: [{ name: "bug" }, { name: "leakscan-allow" }],
  base: { sha: one, ref: "main", repo: { full_name: "ada/shop" } },
  head: { sha: two, ref: "x", repo: { full_name: "ada/shop" } },
};

test("a pull request", async () => {
  const event = await read(
    { action: "labeled", label: { name: "bug" }, pull_request: request, repository: { default_branch: "main" } },
    { GITHUB_EVENT_NAME: "pull_request", GITHUB_SHA: "3".repeat(40) },
  );
  expect(event).toEqual({
    name: "pull_request",
    action: "labeled",
    labelSet: "bug",
    sha: "3".repeat(40),
    defaultBranch: "main",
    pullRequest: {
      number: 7,
      base: one,
      head: two,
      ref: "refs/heads/x",
      commits: 3,
      labels: ["bug", "leakscan-allow"],
      isFork: false,
      headRepository: "ada/shop",
    },
    mergeGroup: null,
    push: null,
  });
});

test("a fork's head, one whose repository is gone, and one that says nothing of repositories are strangers", async () => {
  const of = async (repo: unknown): Promise<boolean | undefined> =>
    (await read({ pull_request: { ...request, head: { sha: two, repo } } })).pullRequest?.isFork;
  expect(await of({ full_name: "eve/shop" })).toBe(true);
  expect(await of(null)).toBe(true);
  expect(await of({ full_name: "ada/shop" })).toBe(false);
  expect((await read({ pull_request: { base: { sha: one }, head: { sha: two } } })).pullRequest?.isFork).toBe(true);
});

test("a push, and what looks like one in a pull request's payload", async () => {
  const push = { before: one, after: two, ref: "refs/heads/x", commits: [{}, {}] };
  expect((await read(push)).push).toEqual({ before: one, after: two, ref: "refs/heads/x", commits: 2 });
  const synchronize = await read({ ...push, action: "synchronize", pull_request: request });
  expect(synchronize.push).toBeNull();
  expect(synchronize.pullRequest?.head).toBe(two);
});

test("a merge group", async () => {
  expect((await read({ merge_group: { base_sha: one, head_sha: two } })).mergeGroup).toEqual({ base: one, head: two });
});

test("what is no id, no name and no number counts as not there", async () => {
  const hostile = {
    pull_request: { ...request, base: { sha: "--upload-pack=touch /tmp/x" } },
    merge_group: { base_sha: 1, head_sha: ["x"] },
    before: `${one}\n`,
    after: two,
    ref: "refs/heads/x",
    repository: { default_branch: "--exec=x" },
    label: "x",
  };
  expect(await read(hostile, { GITHUB_SHA: "HEAD" })).toEqual({
    name: "push",
    action: null,
    labelSet: null,
    sha: null,
    defaultBranch: null,
    pullRequest: null,
    mergeGroup: null,
    push: null,
  });
  expect((await read("[1]")).push).toBeNull();
  expect((await read("null")).push).toBeNull();
});

test("an event that cannot be read stops the scan; none at all is an unknown one", async () => {
  await expect(read("{")).rejects.toThrow(ScanError);
  await expect(readEvent({ GITHUB_EVENT_PATH: "/no/such/file" })).rejects.toMatchObject({ code: "unreadable-event" });
  expect(await readEvent({})).toMatchObject({ name: "unknown", push: null, pullRequest: null });
});
