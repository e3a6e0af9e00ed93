/** What a folder and a list mean, and which repositories are wanted. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AuditContext } from "../../../src/audit/context.ts";
import { type FilterRaw, repositoryFilter } from "../../../src/audit/inventory/filter.ts";
import { gather } from "../../../src/audit/inventory/gather.ts";
import type { Repository } from "../../../src/audit/repository.ts";
import { createFolder, hermeticEnvironment } from "../../support/git.ts";

const context: AuditContext = {
  cwd: "/",
  env: {},
  processes: { pid: 1, isAlive: () => true, end: () => {} },
  worker: new URL("file:///nowhere"),
  patience: { pause: 1, timeout: 1000 },
};
const options = { context, wikis: false, leftOut: [] };

function git(cwd: string, ...args: string[]): void {
  execFileSync("git", args, { cwd, env: hermeticEnvironment(), stdio: "pipe" });
}

async function names(...what: string[]): Promise<string[]> {
  return (await gather(what, options)).repositories.map(({ name }) => name);
}

test("a folder: repositories at any depth, bare ones, each store once", async () => {
  const root = createFolder("clones");
  for (const name of ["a", "deep/down/b", "a/inside", "empty"]) mkdirSync(join(root, name), { recursive: true });
  git(join(root, "a"), "init", "--quiet");
  git(join(root, "a"), "commit", "--quiet", "--allow-empty", "-m", "x");
  git(join(root, "a"), "worktree", "add", "--quiet", join(root, "a-worktree"));
  git(join(root, "a/inside"), "init", "--quiet");
  git(join(root, "deep/down/b"), "init", "--quiet");
  git(root, "init", "--quiet", "--bare", "c.git");
  symlinkSync(join(root, "deep"), join(root, "link"));
  writeFileSync(join(root, "empty/.git"), "gitdir: /nowhere\n");
  expect(await names(root)).toEqual(["a", "a/inside", "c.git", "deep/down/b"]);
  // Twice, and by way of a worktree, is still once.
  expect(await names(root, join(root, "a-worktree"), root)).toHaveLength(4);
});

test("a list: URLs and folders, with comments, and credentials apart", async () => {
  const root = createFolder("list");
  git(root, "init", "--quiet", "--bare", "c.git");
  const file = join(root, "list.txt");
  const secret = ["s3", "cret"].join("");
  writeFileSync(
    file,
    `\ufeff# all\r\nhttps://ada:${secret}@host.example/x.git\r\n\r\nc.git # here\r\ngit@host.example:y/z.git\nhttps://host.example/q.git?token=${secret}#frag\n`,
  );
  const { repositories, privateUrls } = await gather([file], options);
  expect(repositories.map(({ name }) => name)).toEqual([
    "c.git",
    "git@host.example:y/z",
    "host.example/q",
    "host.example/x",
  ]);
  expect(JSON.stringify(repositories)).not.toContain(secret);
  expect([...privateUrls.values()].every((url) => url.includes(secret))).toBe(true);
  expect(privateUrls.size).toBe(2);
});

test("the same name on two hosts is told apart by the place", async () => {
  const root = createFolder("two");
  for (const name of ["one/x.git", "two/x.git"]) git(root, "init", "--quiet", "--bare", name);
  expect(await names(join(root, "one"), join(root, "two"))).toEqual([join(root, "one/x.git"), join(root, "two/x.git")]);
});

test("what is nowhere is wrong usage, and shows no credentials", async () => {
  await expect(gather(["/nowhere/ada:pw@x"], options)).rejects.toMatchObject({ name: "UsageError" });
});

const repository: Repository = { id: "1", name: "acme/infra-prod", source: { kind: "remote", url: "https://h/x" } };

test.each<[FilterRaw, Partial<Repository>, boolean]>([
  [{}, { isFork: true, isArchived: true, isEmpty: true }, true],
  [{ include: "infra-*" }, {}, true],
  [{ include: ["web-*", "acme/infra-*"] }, {}, true],
  [{ include: "web-*" }, {}, false],
  [{ exclude: "acme/" }, {}, false],
  [{ include: "infra-*", exclude: "*-prod" }, {}, false],
  [{ forks: false }, { isFork: true }, false],
  [{ archived: false }, { isArchived: true }, false],
  [{ empty: false }, { isEmpty: true }, false],
  [{ forks: false, archived: false, empty: false }, {}, true],
  [{ maxRepositorySize: "1MB" }, { size: 1_000_001 }, false],
  [{ maxRepositorySize: "1MB" }, {}, true],
  [{ pushedSince: "2026-02-01" }, { pushedAt: "2026-01-31T23:59:59Z" }, false],
  [{ pushedSince: "2026-02-01" }, { pushedAt: "2026-02-01T00:00:00Z" }, true],
])("%j of %j: %s", async (raw, facts, expected) => {
  expect((await repositoryFilter(raw))({ ...repository, ...facts })).toBe(expected);
});

test.each<FilterRaw>([{ maxRepositorySize: "big" }, { pushedSince: "yesterday" }, { include: "a(b)" }])(
  "%j is wrong usage",
  async (raw) => {
    await expect(repositoryFilter(raw)).rejects.toMatchObject({ name: "UsageError" });
  },
);
