/** The hooks pre-push and pre-receive. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { gitWithHooks, installHooks } from "../../support/repositories/hooked.ts";
import { buildProgram, program, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const random = seeded(11);

const token = githubToken(random);

const other = githubToken(random);

const leak = (secret = token): string => `GITHUB_TOKEN=${secret}\n`;

function git(
  { dir }: Pick<TestRepository, "dir">,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Run {
  return gitWithHooks(dir, args, { LEAKSCAN_BIN: program, ...env });
}

/** A repository whose remote `origin` is bare, with one clean commit in both. */
function withRemote(hook: "pre-push" | "pre-receive" | null): { local: TestRepository; remote: TestRepository } {
  const remote = createRepository({ bare: true });
  const local = createRepository();
  local.git("remote", "add", "origin", remote.dir);
  local.commit("first", { "a.txt": "a\n" });
  local.git("push", "-q", "origin", "main");
  if (hook === "pre-push") installHooks(join(local.dir, ".git"), [hook]);
  if (hook === "pre-receive") installHooks(remote.dir, [hook]);
  return { local, remote };
}

const refs = (repository: TestRepository): string =>
  repository.git("for-each-ref", "--format=%(refname) %(objectname)");

describe.each(["pre-push", "pre-receive"] as const)("%s", (hook) => {
  test("a push that brings a secret is stopped, told why and how to go on, and leaks nothing", () => {
    const { local, remote } = withRemote(hook);
    const before = refs(remote);
    const oid = local.commit("add the deploy config", { "app.env": leak() });
    const run = git(local, ["push", "origin", "main"]);
    expect(run.code).not.toBe(0);
    expect(refs(remote)).toBe(before);
    expect(run.stderr).not.toContain(token);
    const lines = run.stderr.split("\n").map((line) => line.replace(/^remote: /, "").trimEnd());
    expect(lines.find((line) => line !== "")).toMatch(/^leakscan: push blocked: .* in app\.env:1$/);
    expect(run.stderr).toContain(`introduced: ${oid.slice(0, 10)}`);
    expect(run.stderr).toContain("git commit --amend");
    // What the push itself brings cannot accept it on a server.
    expect(run.stderr.includes("This server uses the baseline")).toBe(hook === "pre-receive");
    expect(run.stderr).toContain(`git rebase --interactive ${oid.slice(0, 10)}^`);
    local.git("reset", "-q", "--hard", "HEAD^");
    expect(git(local, ["push", "-q", "origin", "main"])).toMatchObject({ code: 0 });
  });

  test("a secret that a later commit takes out again is still pushed", () => {
    const { local } = withRemote(hook);
    local.commit("leak", { "app.env": leak() });
    local.commit("mend", { "app.env": "\n" });
    const run = git(local, ["push", "origin", "main"]);
    expect(run.code).not.toBe(0);
    expect(run.stderr).toContain("app.env:1");
  });

  test("a secret in a commit's message, and in a tag's", () => {
    const { local } = withRemote(hook);
    local.commit(`deploy with ${token}`);
    expect(git(local, ["push", "origin", "main"]).stderr).toContain("push blocked");
    local.git("reset", "-q", "--hard", "HEAD^");
    local.git("tag", "-a", "v1", "-m", `release with ${token}`);
    const run = git(local, ["push", "origin", "v1"]);
    expect(run.code).not.toBe(0);
    expect(run.stderr).toContain("push blocked");
    expect(run.stderr).not.toContain(token);
  });

  test("what the remote has already is nobody's push: a new branch on top of an old leak, a lightweight tag, a second remote ref", () => {
    const { local, remote } = withRemote(null);
    local.commit("leaked long ago", { "app.env": leak() });
    local.git("push", "-q", "origin", "main");
    installHooks(hook === "pre-push" ? join(local.dir, ".git") : remote.dir, [hook]);
    local.git("switch", "-q", "-c", "feature");
    local.commit("harmless", { "b.txt": "b\n" });
    local.git("tag", "light");
    expect(git(local, ["push", "-q", "origin", "feature", "light", "feature:refs/heads/copy"])).toMatchObject({
      code: 0,
    });
  });

  test("a new branch with a secret, several refs at once: nothing of the push arrives", () => {
    const { local, remote } = withRemote(hook);
    const before = refs(remote);
    local.git("switch", "-q", "-c", "clean");
    local.commit("clean", { "b.txt": "b\n" });
    local.git("switch", "-q", "-c", "one", "main");
    local.commit("one", { "one.env": leak() });
    local.git("switch", "-q", "-c", "two", "main");
    local.commit("two", { "two.env": leak(other) });
    const run = git(local, ["push", "origin", "clean", "one", "two"]);
    expect(run.code).not.toBe(0);
    expect(run.stderr).toContain("one.env:1");
    expect(run.stderr).toContain("two.env:1");
    expect(refs(remote)).toBe(before);
    expect(git(local, ["push", "-q", "origin", "clean"])).toMatchObject({ code: 0 });
  });

  test("a branch is deleted: nothing is brought", () => {
    const { local, remote } = withRemote(hook);
    local.git("push", "-q", "--no-verify", "origin", "main:gone");
    expect(git(local, ["push", "-q", "origin", ":gone"])).toMatchObject({ code: 0 });
    expect(refs(remote)).not.toContain("gone");
  });

  test("a forced push: the commits that are new are scanned, and those only", () => {
    const { local } = withRemote(hook);
    local.commit("second", { "b.txt": "b\n" });
    local.git("push", "-q", "--no-verify", "origin", "main");
    local.git("reset", "-q", "--hard", "HEAD^");
    local.commit("another second", { "c.txt": "c\n" });
    expect(git(local, ["push", "-q", "--force", "origin", "main"])).toMatchObject({ code: 0 });
    local.git("reset", "-q", "--hard", "HEAD^");
    local.commit("a third", { "c.env": leak() });
    expect(git(local, ["push", "--force", "origin", "main"]).code).not.toBe(0);
  });

  test("a merge of what the remote has, and of what it lacks", () => {
    const { local } = withRemote(hook);
    local.git("switch", "-q", "-c", "side");
    local.commit("side", { "side.env": leak() });
    local.git("switch", "-q", "main");
    local.commit("main", { "b.txt": "b\n" });
    local.git("merge", "-q", "--no-verify", "--no-ff", "-m", "merge", "side");
    const run = git(local, ["push", "origin", "main"]);
    expect(run.code).not.toBe(0);
    expect(run.stderr).toContain("side.env:1");
  });

  test("a tag on a blob and a tag on a tree, without a commit", () => {
    const { local } = withRemote(hook);
    const blob = local.gitWith({ input: leak() }, "hash-object", "-w", "--stdin").trim();
    local.git("tag", "blob", blob);
    expect(git(local, ["push", "origin", "blob"]).code).not.toBe(0);
    const tree = local.gitWith({ input: `100644 blob ${blob}\tapp.env\n` }, "mktree").trim();
    local.git("tag", "tree", tree);
    expect(git(local, ["push", "origin", "tree"]).code).not.toBe(0);
  });

  test("LEAKSCAN_SKIP=1 skips and says so; without leakscan the push is stopped, or warned of", () => {
    const { local, remote } = withRemote(hook);
    local.commit("leak", { "app.env": leak() });
    const before = refs(remote);
    const missing = git(local, ["push", "origin", "main"], { LEAKSCAN_BIN: "/no/such/leakscan" });
    expect(missing.code).not.toBe(0);
    expect(missing.stderr).toContain("LEAKSCAN_BIN=/no/such/leakscan cannot be run");
    expect(refs(remote)).toBe(before);
    const skipped = git(local, ["push", "origin", "main"], { LEAKSCAN_SKIP: "1" });
    expect(skipped.code).toBe(0);
    expect(skipped.stderr).toContain("skipped, because LEAKSCAN_SKIP=1");
    local.commit("leak again", { "b.env": leak(other) });
    const optional = git(local, ["push", "origin", "main"], {
      LEAKSCAN_BIN: "/no/such/leakscan",
      LEAKSCAN_OPTIONAL: "1",
    });
    expect(optional.code).toBe(0);
    expect(optional.stderr).toContain("warning");
  });
});

describe("pre-push alone", () => {
  test("what is remembered of a branch that the remote has lost since counts for nothing", () => {
    const { local, remote } = withRemote(null);
    local.git("switch", "-q", "-c", "topic");
    local.commit("leak", { "app.env": leak() });
    local.git("push", "-q", "origin", "topic");
    remote.git("update-ref", "-d", "refs/heads/topic");
    installHooks(join(local.dir, ".git"), ["pre-push"]);
    expect(git(local, ["push", "origin", "topic"]).code).not.toBe(0);
  });

  test("the first push of all scans all, by name and by URL", () => {
    const remote = createRepository({ bare: true });
    const local = createRepository();
    local.commit("leak", { "app.env": leak() });
    local.commit("mend", { "app.env": "\n" });
    installHooks(join(local.dir, ".git"), ["pre-push"]);
    local.git("remote", "add", "origin", remote.dir);
    expect(git(local, ["push", "origin", "main"]).code).not.toBe(0);
    expect(git(local, ["push", remote.dir, "main"]).code).not.toBe(0);
    expect(refs(remote)).toBe("");
  });

  test("an allow comment and the baseline count: it is one's own repository", () => {
    const { local } = withRemote("pre-push");
    local.commit("made up", { "app.env": `GITHUB_TOKEN=${token} # leakscan:allow made up for a test\n` });
    expect(git(local, ["push", "-q", "origin", "main"])).toMatchObject({ code: 0 });
  });

  test("from a linked worktree, and with a remote whose name no pattern holds", () => {
    const { local, remote } = withRemote("pre-push");
    const linked = join(createFolder(), "linked tree");
    local.git("worktree", "add", "-q", "-b", "linked", linked);
    const inLinked = { dir: linked };
    git(inLinked, ["commit", "-q", "--allow-empty", "-m", "clean"]);
    expect(git(inLinked, ["push", "-q", "origin", "linked"])).toMatchObject({ code: 0 });
    git(inLinked, ["commit", "-q", "--allow-empty", "-m", `leak ${token}`]);
    expect(git(inLinked, ["push", "origin", "linked"]).code).not.toBe(0);
    local.git("remote", "add", "my+remote", remote.dir);
    local.git("fetch", "-q", "my+remote");
    expect(git(local, ["push", "-q", "my+remote", "main:other"])).toMatchObject({ code: 0 });
  });

  test("standard input that is not git's stops the push", () => {
    const { local } = withRemote(null);
    const run = spawnSync(process.execPath, [program, "hook", "pre-push", "origin", "url"], {
      cwd: local.dir,
      env: hermeticEnvironment(),
      encoding: "utf8",
      input: "refs/heads/main half",
    });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("the push is blocked");
  });
});

describe("pre-receive alone", () => {
  test("the change does not judge itself: no allow comment, no baseline of its own; the server's HEAD does", () => {
    const { local, remote } = withRemote("pre-receive");
    local.commit("made up", { "app.env": `GITHUB_TOKEN=${token} # leakscan:allow made up for a test\n` });
    const refused = git(local, ["push", "origin", "main"]);
    expect(refused.code).not.toBe(0);
    expect(refused.stderr).toContain("allow comment");
    local.git("reset", "-q", "--hard", "HEAD^");
    local.commit("ignore", { ".leakscan.json": JSON.stringify({ ignore: ["*.env"] }) });
    expect(git(local, ["push", "-q", "origin", "main"])).toMatchObject({ code: 0 });
    local.commit("made up", { "app.env": leak() });
    expect(git(local, ["push", "-q", "origin", "main"])).toMatchObject({ code: 0 });
    expect(remote.git("rev-list", "--count", "main").trim()).toBe("3");
  });

  test("the first push into an empty repository", () => {
    const remote = createRepository({ bare: true });
    installHooks(remote.dir, ["pre-receive"]);
    const local = createRepository();
    local.git("remote", "add", "origin", remote.dir);
    local.commit("leak", { "app.env": leak() });
    expect(git(local, ["push", "origin", "main"]).code).not.toBe(0);
    local.commit("clean", { "app.env": "\n" });
    local.git("checkout", "-q", "--orphan", "fresh");
    local.commit("clean from the start");
    expect(git(local, ["push", "-q", "origin", "fresh:main"])).toMatchObject({ code: 0 });
  });
});
