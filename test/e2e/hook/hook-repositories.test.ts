/** Repositories that are laid out otherwise than most, through a real `git commit` with the real hook. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment } from "../../support/git.ts";
import { gitWithHooks as git, installed, installHooks, pathOf } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan, program, root } from "../../support/program.ts";
import { githubToken, seeded } from "../../support/secrets.ts";
import { needs } from "../../support/needs.ts";

beforeAll(buildProgram);

const random = seeded(37);
const token = githubToken(random);
const leak = `GITHUB_TOKEN=${token}\n`;

test("inside a submodule, whose git folder lies elsewhere", () => {
  const inner = createRepository();
  inner.commit("first", { "a.txt": "one\n" });
  const outer = createRepository();
  outer.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.dir, "inner");
  installHooks(join(outer.dir, ".git/modules/inner"), ["pre-commit"]);
  const dir = join(outer.dir, "inner");
  writeFileSync(join(dir, "a.env"), leak);
  git(dir, ["add", "."]);
  const blocked = git(dir, ["commit", "-m", "leak"], { LEAKSCAN_BIN: program });
  expect(blocked.code).not.toBe(0);
  expect(blocked.stderr).toContain("a.env:1");
  mkdirSync(join(dir, "node_modules"));
  symlinkSync(root, join(dir, "node_modules/leakscan"), "dir");
  expect(git(dir, ["commit", "-m", "leak"]).code).not.toBe(0);
  writeFileSync(join(dir, "a.env"), "\n");
  git(dir, ["add", "a.env"]);
  expect(git(dir, ["commit", "-q", "-m", "clean"])).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("GIT_DIR of a bare repository and GIT_WORK_TREE, as people keep their home folder", () => {
  const bare = createRepository({ bare: true });
  installHooks(bare.dir, ["pre-commit"]);
  const home = createFolder("home");
  mkdirSync(join(home, "node_modules"));
  symlinkSync(root, join(home, "node_modules/leakscan"), "dir");
  mkdirSync(join(home, ".aws"));
  writeFileSync(join(home, ".aws/config"), leak);
  for (const env of [{ GIT_DIR: bare.dir, GIT_WORK_TREE: home }, {}] as Record<string, string>[]) {
    const call = (...args: string[]): ReturnType<typeof git> =>
      git(home, env["GIT_DIR"] ? args : [`--git-dir=${bare.dir}`, `--work-tree=${home}`, ...args], env);
    call("add", ".aws");
    const blocked = call("commit", "-m", "leak");
    expect(blocked.code).not.toBe(0);
    expect(blocked.stderr).toContain(".aws/config:1");
  }
  writeFileSync(join(home, ".aws/config"), "one\n");
  const env = { GIT_DIR: bare.dir, GIT_WORK_TREE: home };
  git(home, ["add", ".aws"], env);
  expect(git(home, ["commit", "-q", "-m", "clean"], env)).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a package below the root of a monorepo: what init puts into .git/hooks finds it", () => {
  const r = createRepository();
  r.write(".gitignore", "node_modules\n");
  mkdirSync(join(r.dir, "apps/web/node_modules/.bin"), { recursive: true });
  symlinkSync(root, join(r.dir, "apps/web/node_modules/leakscan"), "dir");
  symlinkSync(program, join(r.dir, "apps/web/node_modules/.bin/leakscan"));
  const done = leakscan(["init", "--yes"], { cwd: join(r.dir, "apps/web") });
  expect(done.code, done.stderr).toBe(0);
  r.write("apps/api/a.env", leak);
  r.git("add", ".");
  // No leakscan on the PATH, as npm's own scripts would have it.
  const env = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` };
  const blocked = git(join(r.dir, "apps/api"), ["commit", "-m", "leak"], env);
  expect(blocked.code).not.toBe(0);
  expect(blocked.stderr).toContain("apps/api/a.env:1");

  r.write("apps/api/a.env", "one\n");
  r.git("add", ".");
  expect(git(r.dir, ["commit", "-q", "-m", "clean"], env)).toEqual({ code: 0, stdout: "", stderr: "" });
  // A linked worktree without a node_modules of its own.
  const linked = join(createFolder(), "linked");
  r.git("worktree", "add", "-q", "-b", "linked", linked);
  writeFileSync(join(linked, "b.env"), leak);
  git(linked, ["add", "."], env);
  expect(git(linked, ["commit", "-m", "leak"], env).stderr).toContain("b.env:1");
  expect(leakscan(["init", "--yes"], { cwd: join(r.dir, "apps/web") }).stdout).toContain("up to date");
  leakscan(["init", "--remove", "--yes"], { cwd: join(r.dir, "apps/web") });
  expect(readdirSync(join(r.dir, ".git/hooks")).filter((name) => !name.endsWith(".sample"))).toEqual([]);
});

describe("the index", () => {
  test("of 200,000 files", () => {
    const r = installed();
    const store = (input: string): string => r.gitWith({ input }, "hash-object", "-w", "--stdin").trim();
    const stage = (blob: string, paths: readonly string[]): string =>
      r.gitWith({ input: paths.map((path) => `100644 ${blob}\t${path}\n`).join("") }, "update-index", "--index-info");
    // Without `git commit`, which looks for each of them in the working tree.
    const hook = (): { status: number | null; stderr: string } =>
      spawnSync("sh", [join(r.dir, ".git/hooks/pre-commit")], {
        cwd: r.dir,
        env: hermeticEnvironment(),
        encoding: "utf8",
      });
    stage(
      store("one\n"),
      Array.from({ length: 200_000 }, (_, i) => `d${i % 200}/e${i % 7}/f${i}.txt`),
    );
    r.git("update-ref", "HEAD", r.git("commit-tree", "-m", "first", r.git("write-tree").trim()).trim());
    stage(store(leak), ["d3/e3/leak.env"]);
    expect(hook()).toMatchObject({ status: 1, stderr: expect.stringContaining("d3/e3/leak.env:1") as string });
    stage(store("two\n"), ["d3/e3/leak.env"]);
    expect(hook()).toMatchObject({ status: 0, stderr: "" });
  }, 120_000);

  test.each([
    ["split", "update-index", "--split-index"],
    ["sparse: folders instead of files", "sparse-checkout", "set", "--cone", "--sparse-index", "in"],
  ])("that is %s", (_name, ...how) => {
    const r = installed();
    r.commit("first", { "in/a.txt": "one\n", "out/b.txt": "one\n", "out/deep/c.txt": "one\n" });
    r.git(...how);
    r.write("in/a.env", leak);
    r.git("add", "in/a.env");
    expect(git(r.dir, ["commit", "-m", "leak"]).stderr).toContain("in/a.env:1");
    r.write("in/a.env", "one\n");
    r.git("add", "in/a.env");
    expect(git(r.dir, ["commit", "-q", "-m", "clean"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("objects", () => {
  test("SHA-256", () => {
    const r = createRepository({ objectFormat: "sha256" });
    installHooks(join(r.dir, ".git"), ["pre-commit"]);
    r.write("a.env", leak);
    r.git("add", ".");
    const env = { LEAKSCAN_BIN: program };
    expect(git(r.dir, ["commit", "-m", "leak"], env).stderr).toContain("a.env:1");
    r.write("a.env", "one\n");
    r.git("add", ".");
    expect(git(r.dir, ["commit", "-q", "-m", "clean"], env)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("that git add, or gc between add and commit, wrote into a pack", () => {
    const r = installed();
    r.git("config", "core.bigFileThreshold", "1k");
    r.write("a.env", `${"# a comment\n".repeat(200)}${leak}`);
    r.git("add", ".");
    expect(readdirSync(join(r.dir, ".git/objects/pack")).some((name) => name.endsWith(".pack"))).toBe(true);
    expect(git(r.dir, ["commit", "-m", "leak"]).stderr).toContain("a.env:201");
    r.git("config", "--unset", "core.bigFileThreshold");
    r.write("a.env", leak);
    r.git("add", ".");
    r.git("gc", "-q");
    expect(git(r.dir, ["commit", "-m", "leak"]).stderr).toContain("a.env:1");
    r.write("a.env", "one\n");
    r.git("add", ".");
    r.git("gc", "-q");
    expect(git(r.dir, ["commit", "-q", "-m", "clean"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("in another store, by GIT_OBJECT_DIRECTORY or by alternates", () => {
    const r = installed();
    r.commit("first", { "a.txt": "one\n" });
    const objects = createFolder("objects");
    const env = { GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: join(r.dir, ".git/objects") };
    r.write("a.env", leak);
    git(r.dir, ["add", "a.env"], env);
    expect(git(r.dir, ["commit", "-m", "leak"], env).stderr).toContain("a.env:1");
    mkdirSync(join(r.dir, ".git/objects/info"), { recursive: true });
    writeFileSync(join(r.dir, ".git/objects/info/alternates"), `${objects}\n`);
    expect(git(r.dir, ["commit", "-m", "leak"]).stderr).toContain("a.env:1");
  });
});

test("a filter that brings a secret in: what is staged counts, not what stands in the working tree", () => {
  const r = installed();
  r.git("config", "filter.fill.clean", `sed s/@TOKEN@/${token}/`);
  r.git("config", "filter.fill.smudge", `sed s/${token}/@TOKEN@/`);
  r.write(".gitattributes", "*.env filter=fill\n");
  r.write("a.env", "GITHUB_TOKEN=@TOKEN@\n");
  r.git("add", ".");
  const blocked = git(r.dir, ["commit", "-m", "leak"]);
  expect(blocked.stderr).toContain("a.env:1");
  expect(blocked.stderr).not.toContain(token);
});

needs("git-lfs").test("Git LFS itself: the pointer is told, the content is not in git", () => {
  const r = installed();
  r.git("lfs", "install", "--local", "--skip-repo");
  r.write(".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n");
  r.write("a.bin", leak);
  r.git("add", ".");
  const done = git(r.dir, ["commit", "-m", "pointer"]);
  expect(done.code, done.stderr).toBe(0);
  expect(done.stderr).toContain("a.bin");
});

// Nobody but the superuser may write where permissions say that nobody may.
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

test.runIf(process.platform !== "win32" && reaches(process.execPath))(
  "a repository, and a package, that nobody may write to",
  () => {
    const r = createRepository();
    r.commit("first", { "a.txt": "one\n" });
    mkdirSync(join(r.dir, "node_modules/leakscan"), { recursive: true });
    for (const part of ["hooks", "dist"])
      cpSync(join(root, part), join(r.dir, "node_modules/leakscan", part), {
        recursive: true,
        filter: (file) => !/(?:\.cache|dist.(?:action|types))$/.test(file),
      });
    writeFileSync(join(r.dir, "node_modules/leakscan/package.json"), '{"type":"module"}');
    r.write("b.txt", "two\n");
    r.git("add", "b.txt");
    chmodSync(dirname(r.dir), 0o755);
    const readOnly = (yes: boolean): unknown => execFileSync("chmod", ["-R", yes ? "a-w,a+rX" : "u+w", r.dir]);
    const commit = (): { status: number | null; stderr: string } =>
      spawnSync("sh", [join(r.dir, "node_modules/leakscan/hooks/pre-commit")], {
        cwd: r.dir,
        env: hermeticEnvironment({
          GIT_CONFIG_COUNT: "1",
          GIT_CONFIG_KEY_0: "safe.directory",
          GIT_CONFIG_VALUE_0: "*",
          HOME: "/nonexistent",
        }),
        encoding: "utf8",
        ...(nobody === undefined ? {} : { uid: nobody, gid: nobody }),
      });
    readOnly(true);
    try {
      expect(commit()).toMatchObject({ status: 0, stderr: "" });
      readOnly(false);
      r.write("a.env", leak);
      r.git("add", "a.env");
      readOnly(true);
      const blocked = commit();
      expect(blocked.status).toBe(1);
      expect(blocked.stderr).toContain("a.env:1");
      expect(readdirSync(join(r.dir, "node_modules/leakscan/dist")).filter((name) => name.endsWith(".cache"))).toEqual(
        [],
      );
    } finally {
      readOnly(false);
    }
  },
);

function reaches(file: string): boolean {
  if (nobody === undefined) return true;
  return spawnSync(file, ["-e", "0"], { uid: nobody, gid: nobody, cwd: "/" }).status === 0;
}

for (const shell of ["dash", "busybox sh", "bash --posix"])
  needs(shell.split(" ")[0] as string).describe(`run by ${shell}`, () => {
    test("blocks, lets pass, and skips", () => {
      const r = installed();
      const [name = "", ...args] = shell.split(" ");
      const hook = (env: Record<string, string> = {}): { status: number | null; stderr: string } =>
        spawnSync(name, [...args, join(r.dir, ".git/hooks/pre-commit")], {
          cwd: r.dir,
          env: hermeticEnvironment(env),
          encoding: "utf8",
        });
      expect(hook()).toMatchObject({ status: 0, stderr: "" });
      r.write("-n\n'\"$(x) \\ é.env", leak);
      r.git("add", "--all");
      expect(hook()).toMatchObject({ status: 1, stderr: expect.stringContaining("leakscan: ") as string });
      expect(hook({ LEAKSCAN_SKIP: "1" })).toMatchObject({ status: 0, stderr: expect.stringContaining("skipped") });
      r.write("-n\n'\"$(x) \\ é.env", "one\n");
      r.git("add", "--all");
      expect(hook()).toMatchObject({ status: 0, stderr: "" });
      rmSync(join(r.dir, "node_modules"), { recursive: true });
      const path = pathOf(["git", "sh"]);
      const shellPath = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
      symlinkSync(shellPath, join(path, `the-${name}`));
      const without = spawnSync(shellPath, [...args, join(r.dir, ".git/hooks/pre-commit")], {
        cwd: r.dir,
        env: hermeticEnvironment({ PATH: path }),
        encoding: "utf8",
      });
      expect(without).toMatchObject({ status: 2, stderr: expect.stringContaining("leakscan is not installed") });
    });
  });
