/** What git hands its hooks: another index, another object store. Dropping it would make leakscan look at the wrong thing and say "clean". */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleGit } from "simple-git";
import { expect, test } from "vitest";
import { scanRange } from "../../src/sources/range/range.ts";
import { createScanner } from "../../src/sources/scanner.ts";
import { createFakeEngine, fakeSecret } from "../support/fake-engine.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../support/git.ts";
import type { TestRepository } from "../support/git.ts";
import { brought, open, seen, staged } from "../support/sources.ts";
import { gitPath } from "../../src/git/ask.ts";

const secret = fakeSecret("A");
const other = fakeSecret("B");
const isWindows = process.platform === "win32";

/**
 * Installs a hook that writes its environment away and then waits until it is told to go on, so that the test can scan while
 * git holds its temporary index. Returns what scans.
 */
async function duringHook<T>(
  repository: TestRepository,
  hook: string,
  args: readonly string[],
  during: (env: Record<string, string>, cwd: string) => Promise<T>,
): Promise<T> {
  const { spawn } = await import("node:child_process");
  const folder = createFolder("hook");
  const file = join(folder, "env");
  const go = join(folder, "go");
  const script = `#!/bin/sh\npwd > '${folder}/cwd'\nenv -0 > '${file}.tmp'\nmv '${file}.tmp' '${file}'\nwhile [ ! -e '${go}' ]; do sleep 0.02; done\n`;
  const hooks = repository.git("rev-parse", "--path-format=absolute", "--git-path", "hooks").trim();
  const { mkdirSync, existsSync } = await import("node:fs");
  mkdirSync(hooks, { recursive: true });
  writeFileSync(join(hooks, hook), script, { mode: 0o755 });
  const child = spawn("git", [...args], {
    cwd: repository.dir,
    env: hermeticEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  try {
    while (!existsSync(file)) {
      if (child.exitCode !== null) throw new Error(`git ${args.join(" ")} ended before its hook ran`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const env: Record<string, string> = {};
    for (const pair of readFileSync(file, "utf8").split("\0")) {
      const at = pair.indexOf("=");
      if (at > 0) env[pair.slice(0, at)] = pair.slice(at + 1);
    }
    return await during(env, readFileSync(join(folder, "cwd"), "utf8").trim());
  } finally {
    writeFileSync(go, "");
    await ended;
  }
}

test.skipIf(isWindows)("commit-path: the hook's own index is read, by GIT_INDEX_FILE", async () => {
  const repository = createRepository();
  const { git, write, commit } = repository;
  commit("base", { a: "a", b: "b" });
  write("a", secret);
  write("b", other);
  git("add", "b");
  await duringHook(repository, "pre-commit", ["commit", "-q", "-m", "two", "--", "a"], async (env, cwd) => {
    expect(env["GIT_INDEX_FILE"]).toMatch(/next-index-\d+\.lock$/);
    expect(seen(await staged(cwd, {}, env))).toEqual([`${secret} index a:1:1`]);
    // Without the variable it would be the other file.
    const { GIT_INDEX_FILE: _, ...without } = env;
    expect(seen(await staged(cwd, {}, without))).toEqual([`${other} index b:1:1`]);
  });
  expect(git("show", "HEAD:a")).toBe(secret);
});

test.skipIf(isWindows)("commit-a: what -a takes along is read", async () => {
  const repository = createRepository();
  const { dir, write, commit } = repository;
  commit("base", { a: "a" });
  write("a", secret);
  expect(seen(await staged(dir))).toEqual([]);
  await duringHook(repository, "pre-commit", ["commit", "-q", "-a", "-m", "two"], async (env, cwd) => {
    expect(env["GIT_INDEX_FILE"]).toMatch(/index\.lock$/);
    expect(seen(await staged(cwd, {}, env))).toEqual([`${secret} index a:1:1`]);
  });
});

test.skipIf(isWindows)("worktree: a hook in a linked working tree", async () => {
  const repository = createRepository();
  const { git, commit } = repository;
  commit("base", { a: "a" });
  const linked = join(createFolder(), "linked");
  git("worktree", "add", "-q", "-b", "side", linked);
  writeFileSync(join(linked, "a"), secret);
  repository.gitWith({ cwd: linked }, "add", "a");
  expect(seen(await staged(linked))).toEqual([`${secret} index a:1:1`]);
  expect(seen(await staged(repository.dir))).toEqual([]);
  await duringHook({ ...repository, dir: linked }, "pre-commit", ["commit", "-q", "-m", "two"], async (env, cwd) => {
    expect(seen(await staged(cwd, {}, env))).toEqual([`${secret} index a:1:1`]);
  });
});

test.skipIf(isWindows)("worktree: a merge that is committed there has its own MERGE_HEAD", async () => {
  const { dir, git, gitWith, commit } = createRepository();
  commit("base", { a: "a" });
  git("checkout", "-q", "-b", "leaky");
  commit("leaks", { leak: secret });
  git("checkout", "-q", "main");
  const linked = join(createFolder(), "linked");
  git("worktree", "add", "-q", "-b", "side", linked);
  gitWith({ cwd: linked }, "merge", "-q", "--no-ff", "--no-commit", "leaky");
  expect(gitWith({ cwd: linked }, "diff", "--cached", "--name-only").trim()).toBe("leak");
  expect(seen(await staged(linked))).toEqual([]);
  expect(seen(await staged(dir))).toEqual([]);
});

test.skipIf(isWindows)("submodule: a hook in a submodule, and a submodule that moved on", async () => {
  const inner = createRepository();
  inner.commit("base", { a: "a" });
  const { dir, git, gitWith, write, commit } = createRepository();
  git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.dir, "module");
  commit("with module");
  write("module/a", secret);
  const module = join(dir, "module");
  gitWith({ cwd: module }, "add", "a");
  expect(seen(await staged(module))).toEqual([`${secret} index a:1:1`]);
  gitWith({ cwd: module }, "commit", "-q", "-m", "two");
  git("add", "module");
  expect(await staged(dir)).toMatchObject({ sightings: [], notRead: [], cut: [], blobs: 0 });
});

test.skipIf(isWindows)("quarantine: pre-receive sees the pushed objects, which are not in the store yet", async () => {
  const server = createRepository({ bare: true });
  const client = createRepository();
  const base = client.commit("base", { a: "a" });
  client.git("push", "-q", server.dir, "main");
  const pushed = client.commit("leaks", { b: secret });
  await duringHook(
    { ...client, git: server.git },
    "pre-receive",
    ["push", "-q", server.dir, "main"],
    async (env, cwd) => {
      expect(env["GIT_QUARANTINE_PATH"]).toBeDefined();
      const repo = await open(cwd, env);
      const result = await scanRange(repo, createScanner(createFakeEngine()), { include: [pushed], exclude: [base] });
      expect(brought(result)).toEqual([`${secret} blob b:1:1 by leaks`]);
    },
  );
});

test("simple-git drops GIT_INDEX_FILE unless it is named: leakscan's own use keeps it", async () => {
  const { dir, git, gitWith, write, commit } = createRepository();
  commit("base", { a: "a" });
  write("a", secret);
  const index = join(dir, ".git", "next-index-1.lock");
  const env = { GIT_INDEX_FILE: index };
  gitWith({ env }, "read-tree", "HEAD");
  gitWith({ env }, "add", "a");
  expect(git("diff", "--cached", "--name-only")).toBe("");
  expect(seen(await staged(dir, {}, env))).toEqual([`${secret} index a:1:1`]);
  // What simple-git does by itself: it refuses the variable when it is given.
  const few = { PATH: process.env["PATH"] ?? "", ...env };
  await expect(simpleGit(dir).env(few).raw(["diff", "--cached", "--name-only"])).rejects.toThrow(/environment guard/);
  expect(await gitPath(await open(dir, env), "index")).toBe(index);
  expect(await gitPath(await open(dir), "index")).toBe(join(dir, ".git", "index"));
});
