import { setTimeout as wait } from "node:timers/promises";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hardenedEnvironment } from "../../../src/git/harden.ts";
import { git, openRepository, stream } from "../../../src/git/run.ts";
import { withoutCredentials } from "../../../src/git/url.ts";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { open } from "../../support/sources.ts";

describe("openRepository", () => {
  test("tells what git knows, from a directory below the top", async () => {
    const { dir, write } = createRepository();
    write("deep/er/a", "");
    expect(await open(join(dir, "deep/er"))).toMatchObject({
      dir: join(dir, "deep/er"),
      gitDir: join(dir, ".git"),
      commonDir: join(dir, ".git"),
      workTree: dir,
      objectFormat: "sha1",
      isBare: false,
      isShallow: false,
    });
  });

  test("a linked working tree has a git directory of its own", async () => {
    const { dir, git: run, commit } = createRepository({ objectFormat: "sha256" });
    commit("one");
    const linked = join(createFolder(), "linked");
    run("worktree", "add", "-q", linked);
    expect(await open(linked)).toMatchObject({
      gitDir: join(dir, ".git/worktrees/linked"),
      commonDir: join(dir, ".git"),
      workTree: linked,
      objectFormat: "sha256",
    });
  });

  test("inside the git directory there is no working tree", async () => {
    const { dir } = createRepository();
    expect(await open(join(dir, ".git"))).toMatchObject({ workTree: null, isBare: false });
  });

  test.skipIf(process.platform === "win32")("a path may hold a newline", async () => {
    const dir = join(createFolder(), "new\nline");
    mkdirSync(dir);
    createRepository().gitWith({ cwd: dir }, "init", "-q");
    expect(await open(dir)).toMatchObject({ workTree: dir, gitDir: join(dir, ".git") });
  });
});

describe("git", () => {
  test("yields all output, hands over the input", async () => {
    const { dir, commit } = createRepository();
    const oid = commit("one");
    const output = await git(await open(dir), ["cat-file", "--batch-check=%(objectname)"], {
      input: ["HEAD\n", "HEAD^{commit}\n"],
    });
    expect(output.toString()).toBe(`${oid}\n${oid}\n`);
  });

  test("failure names the command and git's own words", async () => {
    const { dir } = createRepository();
    await expect(git(await open(dir), ["frobnicate"])).rejects.toMatchObject({
      code: "git-failed",
      message: expect.stringMatching(/^git frobnicate failed \(exit code 1\): .*not a git command/),
    });
  });

  test("more output than allowed is an error, not a shorter answer", async () => {
    const { dir, commit } = createRepository();
    commit("one", { a: "x".repeat(300_000) });
    const repo = await open(dir);
    await expect(git(repo, ["cat-file", "blob", "HEAD:a"], { maxBuffer: 100_000 })).rejects.toMatchObject({
      code: "git-failed",
    });
    expect(await git(repo, ["cat-file", "blob", "HEAD:a"], { maxBuffer: 300_000 })).toHaveLength(300_000);
  });

  test("aborting throws the signal's reason, before and while git runs", async () => {
    const { dir } = createRepository();
    const repo = await open(dir);
    const reason = new Error("enough");
    await expect(git(repo, ["version"], { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controller = new AbortController();
    async function* never(): AsyncGenerator<string> {
      yield "HEAD\n";
      controller.abort(reason);
      await wait(60_000, undefined, { ref: false });
    }
    await expect(git(repo, ["cat-file", "--batch-check"], { input: never(), signal: controller.signal })).rejects.toBe(
      reason,
    );
  });

  test("an input that fails fails the call with its own error", async () => {
    const { dir } = createRepository();
    const failure = new Error("no more input");
    // oxlint-disable-next-line require-yield
    async function* failing(): AsyncGenerator<string> {
      throw failure;
    }
    await expect(git(await open(dir), ["cat-file", "--batch-check"], { input: failing() })).rejects.toBe(failure);
  });

  test("git that goes before it has read its input is judged by its exit code", async () => {
    const { dir } = createRepository();
    const input = Array.from({ length: 1000 }, () => "x".repeat(1000));
    expect((await git(await open(dir), ["version"], { input })).toString()).toMatch(/^git version/);
    await expect(git(await open(dir), ["rev-parse", "--verify", "nope"], { input })).rejects.toMatchObject({
      code: "unknown-revision",
    });
  });
});

describe("stream", () => {
  test("a consumer that reads to the end learns of a failure that comes last", async () => {
    const { dir, git: run, commit } = createRepository();
    commit("one", { a: "a" });
    const input = `${run("rev-parse", "HEAD:a").trim()}\n`;
    const { stdout, done } = stream(await open(dir), ["diff-tree", "--stdin", "--nope"], { input });
    const drain = async (): Promise<void> => {
      for await (const chunk of stdout) expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(drain()).rejects.toMatchObject({ name: "ScanError" });
    await expect(done).rejects.toMatchObject({ name: "ScanError" });
  });
});

describe("hardenedEnvironment", () => {
  test("keeps what git hands its hooks and drops what runs or writes", () => {
    const kept = {
      GIT_DIR: "d",
      GIT_WORK_TREE: "w",
      GIT_INDEX_FILE: "i",
      GIT_OBJECT_DIRECTORY: "o",
      GIT_ALTERNATE_OBJECT_DIRECTORIES: "a",
      GIT_QUARANTINE_PATH: "q",
      PATH: "/bin",
    };
    const env = hardenedEnvironment({
      ...kept,
      GIT_EXTERNAL_DIFF: "evil",
      GIT_TRACE: "/tmp/x",
      GIT_TRACE_CURL: "1",
      git_pager: "evil",
      LC_ALL: "ja_JP.UTF-8",
      GIT_NO_LAZY_FETCH: "0",
      GIT_ALLOW_PROTOCOL: "ext",
      UNDEFINED: undefined,
    });
    expect(env).toMatchObject({
      ...kept,
      LC_ALL: "C",
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_TERMINAL_PROMPT: "0",
    });
    for (const name of ["GIT_EXTERNAL_DIFF", "GIT_TRACE", "GIT_TRACE_CURL", "git_pager", "UNDEFINED"])
      expect(env).not.toHaveProperty(name);
  });
});

test("withoutCredentials takes user and password out of every URL", () => {
  const text =
    "fatal: unable to access 'https://user:pass@example.com/x.git/': see http://token@host/ and git@github.com:a/b";
  expect(withoutCredentials(text)).toBe(
    "fatal: unable to access 'https://****@example.com/x.git/': see http://****@host/ and git@github.com:a/b",
  );
});

test("the environment is the process's own where none is given", async () => {
  const { dir } = createRepository();
  const repo = await openRepository(dir);
  expect(repo.env["PATH"]).toBe(hermeticEnvironment()["PATH"]);
});
