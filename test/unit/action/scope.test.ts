import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scopeOf, type Scope } from "../../../src/action/scope.ts";
import { ScanError } from "../../../src/core/error.ts";
import { createFolder } from "../../support/git.ts";

const zero = "0".repeat(40);

function scope(name: string, payload: unknown, base?: string, head?: string): Promise<Scope> {
  const path = join(createFolder(), "event.json");
  writeFileSync(path, typeof payload === "string" ? payload : JSON.stringify(payload));
  return scopeOf({ name, path }, base, head);
}

const range = (include: string, ...excludes: (string | null)[]): Scope => ({
  kind: "range",
  attempts: excludes.map((exclude) => ({ include: [include], exclude: exclude === null ? [] : [exclude] })),
});

test("a pull request, a merge group", async () => {
  const payload = { pull_request: { base: { sha: "b" }, head: { sha: "h" } } };
  expect(await scope("pull_request", payload)).toEqual(range("h", "b"));
  expect(await scope("pull_request", payload, undefined, "x")).toEqual(range("x", "b"));
  expect(await scope("pull_request", payload, "y")).toEqual(range("h", "y"));
  expect(await scope("merge_group", { merge_group: { base_sha: "b", head_sha: "h" } })).toEqual(range("h", "b"));
});

test("a push: before, else what the default branch has not, else everything", async () => {
  const repository = { default_branch: "main" };
  expect(await scope("push", { before: "b", after: "a", ref: "refs/heads/x", repository })).toEqual(
    range("a", "b", "refs/remotes/origin/main", null),
  );
  expect(await scope("push", { before: zero, after: "a", ref: "refs/heads/x", repository })).toEqual(
    range("a", "refs/remotes/origin/main", null),
  );
  expect(await scope("push", { before: zero, after: "a", ref: "refs/heads/main", repository })).toEqual(
    range("a", null),
  );
  expect(await scope("push", { before: "b", after: zero, ref: "refs/heads/x", repository })).toEqual({
    kind: "nothing",
  });
});

test("anything else scans history; inputs make it a range", async () => {
  expect(await scope("schedule", {})).toEqual({ kind: "history" });
  expect(await scopeOf({ name: undefined, path: undefined }, undefined, undefined)).toEqual({ kind: "history" });
  expect(await scope("schedule", {}, "b")).toEqual(range("HEAD", "b"));
  expect(await scope("schedule", {}, undefined, "h")).toEqual(range("h", null));
});

test("an event that cannot be read stops the scan", async () => {
  await expect(scope("push", "{")).rejects.toThrow(ScanError);
  await expect(scopeOf({ name: "push", path: "/no/such/file" }, undefined, undefined)).rejects.toThrow(ScanError);
});
