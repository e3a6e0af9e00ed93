/**
 * Commits that git makes anew: rebase, cherry-pick, revert, amend, merge. Git itself runs pre-commit only where a person says
 * `git commit`; what it replays alone meets pre-push.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../support/git.ts";
import { gitWithHooks, installed } from "../../support/repositories/hooked.ts";
import { buildProgram, program, root, type Run } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

beforeAll(buildProgram);

const token = githubToken(seeded(29));
const leak = `GITHUB_TOKEN=${token}\n`;
const hooks = ["pre-commit", "commit-msg", "pre-push"];

const git = (r: TestRepository, ...args: string[]): Run =>
  gitWithHooks(r.dir, args, {
    LEAKSCAN_BIN: "",
    GIT_EDITOR: "true",
    GIT_SEQUENCE_EDITOR: "sed -i.bak s/^pick/edit/",
    PATH: `${join(process.execPath, "..")}:${process.env["PATH"]}`,
  });

/** Pushes to a new, empty remote: whether leakscan let it pass. */
function push(r: TestRepository, ...refs: string[]): Run {
  const remote = createRepository({ bare: true });
  mkdirSync(join(r.dir, "node_modules/.bin"), { recursive: true });
  symlinkSync(program, join(r.dir, "node_modules/.bin/leakscan"));
  git(r, "remote", "add", "origin", remote.dir);
  return git(r, "push", "origin", ...refs);
}

describe("rebase", () => {
  /** On `topic`, which and `main` each went on by a commit from where they parted. */
  function parted(topic: Record<string, string>, main: Record<string, string>): TestRepository {
    const r = installed(hooks);
    r.commit("first", { "a.txt": "one\n" });
    r.git("switch", "-q", "-c", "topic");
    r.commit("topic", topic);
    r.git("switch", "-q", "main");
    r.commit("main", main);
    r.git("switch", "-q", "topic");
    return r;
  }

  test("a secret brought at a stop is blocked; what is replayed as it was is let pass, and stopped at the push", () => {
    const r = parted({ "b.txt": "two\n" }, { "c.txt": "three\n" });
    expect(git(r, "rebase", "-i", "main").stderr).toContain("Stopped at");
    r.write("b.env", leak);
    r.git("add", "b.env");
    const blocked = git(r, "commit", "--amend", "--no-edit");
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("b.env:1");
    r.git("rm", "-q", "--cached", "b.env");
    expect(git(r, "commit", "--amend", "--no-edit")).toMatchObject({ code: 0 });
    expect(git(r, "rebase", "--continue")).toMatchObject({ code: 0 });

    r.commit("leak past the hook", { "d.env": leak });
    r.git("switch", "-q", "main");
    r.commit("fourth", { "e.txt": "four\n" });
    r.git("switch", "-q", "topic");
    expect(git(r, "rebase", "main")).toMatchObject({ code: 0 });
    const pushed = push(r, "topic");
    expect(pushed.code).not.toBe(0);
    expect(pushed.stderr).toContain("d.env:1");
    expect(pushed.stderr).not.toContain(token);
  });

  test("a conflict whose resolution brings a secret is stopped at the commit or at the push", () => {
    const r = parted({ "a.txt": "two\n" }, { "a.txt": "three\n" });
    git(r, "rebase", "main");
    r.write("a.txt", leak);
    r.git("add", "a.txt");
    const committed = git(r, "commit", "-m", "resolved");
    expect(committed.code).not.toBe(0);
    expect(committed.stderr).toContain("a.txt:1");
    // Git asks no hook here.
    expect(git(r, "rebase", "--continue").code).toBe(0);
    expect(push(r, "topic").code).not.toBe(0);
  });
});

describe("cherry-pick and revert", () => {
  test("what git does alone is stopped at the push, what a person commits at once", () => {
    const r = installed(hooks);
    r.commit("first", { "a.txt": "one\n" });
    r.git("switch", "-q", "-c", "side");
    r.commit("leak past the hook", { "a.env": leak });
    const clean = r.commit("clean", { "b.txt": "b\n" });
    r.git("switch", "-q", "main");
    expect(git(r, "cherry-pick", clean)).toMatchObject({ code: 0 });
    expect(git(r, "cherry-pick", "--no-commit", "side~1")).toMatchObject({ code: 0 });
    const blocked = git(r, "commit", "-m", "picked");
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain("a.env:1");
    r.git("reset", "-q", "--hard");
    git(r, "cherry-pick", "side~1");
    expect(push(r, "main").code).not.toBe(0);
  });

  test("a revert that takes a secret out is nobody's fault", () => {
    const r = installed(hooks);
    r.commit("first", { "a.txt": "one\n" });
    r.commit("leak past the hook", { "a.env": leak });
    r.git("revert", "--no-commit", "HEAD");
    expect(git(r, "commit", "-m", "taken out")).toMatchObject({ code: 0 });
  });
});

// Where git does not show how it was called, HEAD is what a commit is compared with.
describe.runIf(process.platform !== "win32")("commit --amend", () => {
  function leaked(): TestRepository {
    const r = installed();
    r.commit("first", { "a.txt": "one\n" });
    r.commit("leak past the hook", { "a.env": leak });
    return r;
  }

  test("of the message alone, or with something deleted: what HEAD brought is brought again", () => {
    const r = leaked();
    const reworded = git(r, "commit", "--amend", "-m", "reworded");
    expect(reworded.code).not.toBe(0);
    expect(reworded.stderr).toContain("a.env:1");
    r.git("rm", "-q", "a.txt");
    expect(git(r, "commit", "--amend", "--no-edit").code).not.toBe(0);
    r.git("rm", "-q", "a.env");
    expect(git(r, "commit", "--amend", "--no-edit")).toMatchObject({ code: 0 });
  });

  test.runIf(spawnSync("ps", ["-o", "args=", "-p", "1"]).status === 0)("where there is no /proc, ps tells", () => {
    const r = leaked();
    const hook = join(r.dir, ".git/hooks/pre-commit");
    writeFileSync(hook, readFileSync(hook, "utf8").replaceAll("/proc", "/nowhere"));
    expect(git(r, "commit", "--amend", "-m", "reworded").code).not.toBe(0);
    r.git("rm", "-q", "a.txt");
    expect(git(r, "commit", "-m", "deleted")).toMatchObject({ code: 0 });
  });

  test("where leakscan itself is the hook", () => {
    const r = leaked();
    const hook = join(r.dir, ".git/hooks/pre-commit");
    writeFileSync(hook, `#!/bin/sh\nexec node '${join(root, "dist/cli.js")}' hook pre-commit\n`);
    expect(git(r, "commit", "--amend", "-m", "reworded").code).not.toBe(0);
    r.git("rm", "-q", "a.txt");
    expect(git(r, "commit", "-m", "deleted")).toMatchObject({ code: 0 });
  });

  test("through an alias, and through a runner's shells", () => {
    const r = leaked();
    r.git("config", "alias.again", "commit --amend --no-edit");
    expect(git(r, "again").code).not.toBe(0);
    r.write(".husky/_/pre-commit", '#!/bin/sh\nsh -e "$(dirname "$(dirname "$0")")/pre-commit" "$@"\nexit $?\n');
    chmodSync(join(r.dir, ".husky/_/pre-commit"), 0o755);
    r.write(".husky/pre-commit", `sh '${join(root, "hooks/pre-commit")}' || exit $?\n`);
    r.git("config", "core.hooksPath", ".husky/_");
    expect(git(r, "again").code).not.toBe(0);
    writeFileSync(join(r.dir, "b.txt"), "b\n");
    r.git("add", "b.txt");
    expect(git(r, "commit", "--am", "--no-edit").code).not.toBe(0);
    expect(git(r, "commit", "-m", "a commit of its own")).toMatchObject({ code: 0 });
  });
});

describe("merge", () => {
  test("of a branch that holds a secret: the merge is not blamed, the push of the branch's commit is", () => {
    const r = installed(hooks);
    r.commit("first", { "a.txt": "one\n" });
    r.git("switch", "-q", "-c", "side");
    r.commit("leak past the hook", { "a.env": leak });
    r.git("switch", "-q", "main");
    r.commit("main", { "b.txt": "b\n" });
    expect(git(r, "merge", "--no-edit", "side")).toMatchObject({ code: 0 });
    r.git("reset", "-q", "--hard", "HEAD~1");
    // Git then asks pre-commit, too.
    expect(git(r, "merge", "--no-commit", "side").code).toBe(0);
    expect(git(r, "commit", "--no-edit")).toMatchObject({ code: 0 });
    expect(push(r, "main").stderr).toContain("a.env:1");
  });

  test("--squash makes one's own what the other side held", () => {
    const r = installed();
    r.commit("first", { "a.txt": "one\n" });
    r.git("switch", "-q", "-c", "side");
    r.commit("leak past the hook", { "a.env": leak });
    r.git("switch", "-q", "main");
    r.git("merge", "-q", "--squash", "side");
    expect(git(r, "commit", "-m", "squashed").code).not.toBe(0);
  });
});
