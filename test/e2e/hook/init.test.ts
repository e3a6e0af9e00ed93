/** `leakscan init` installs hooks, keeps those of others, and takes its own out. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { buildProgram, leakscan, root } from "../../support/program.ts";
import { createProject } from "../../support/repositories/project.ts";
import { init, isBlocked } from "../../support/init.ts";

beforeAll(buildProgram, 180_000);

const read = (repository: TestRepository, file: string): string => readFileSync(join(repository.dir, file), "utf8");

/** A hook of somebody else. */
function writeHook(folder: string, stage: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, stage), "#!/bin/sh\ntrue\n");
}

describe("leakscan init", () => {
  test("plain: installs three hooks that work, is up to date then, and takes them out", () => {
    const repository = createProject();
    const told = init(repository, "--yes");
    expect(told).toContain("pre-commit: install");
    expect(told).toContain('"prepare"');
    expect(told).toContain("init.templateDir");
    for (const stage of ["pre-commit", "commit-msg", "pre-push"]) {
      expect(read(repository, `.git/hooks/${stage}`)).toBe(
        readFileSync(join(root, "hooks", stage), "utf8").replace("\ntree=''\n", "\ntree=1\n"),
      );
      expect(statSync(join(repository.dir, ".git/hooks", stage)).mode & 0o111).toBe(0o111);
    }
    expect(isBlocked(repository)).toBe(true);
    expect(init(repository, "--yes")).toContain("up to date");
    init(repository, "--remove", "--yes");
    expect(existsSync(join(repository.dir, ".git/hooks/pre-commit"))).toBe(false);
    expect(isBlocked(repository)).toBe(false);
  });

  test("shows what it would change, and changes nothing where nobody can be asked", () => {
    const repository = createProject();
    const done = leakscan(["init"], { cwd: repository.dir });
    expect(done.code).toBe(64);
    expect(done.stdout).toContain("pre-commit: install");
    expect(done.stderr).toContain("--yes");
    expect(existsSync(join(repository.dir, ".git/hooks/pre-commit"))).toBe(false);
  });

  test("somebody's own hooks stay, still run, and come back as they were", () => {
    const repository = createProject();
    const own = '#!/bin/sh\necho own "$@" >> ran\ncat >> ran\n';
    mkdirSync(join(repository.dir, ".git/hooks"), { recursive: true });
    for (const stage of ["pre-commit", "pre-push"]) {
      writeFileSync(join(repository.dir, ".git/hooks", stage), own);
      chmodSync(join(repository.dir, ".git/hooks", stage), 0o755);
    }
    init(repository, "--yes");
    expect(isBlocked(repository)).toBe(true);
    expect(existsSync(join(repository.dir, "ran"))).toBe(false);
    rmSync(join(repository.dir, "a.env"));
    repository.write("b.txt", "b\n");
    repository.git("add", "--all");
    repository.git("commit", "-q", "-m", "clean");
    expect(read(repository, "ran")).toContain("own");
    const remote = createRepository({ bare: true });
    repository.git("push", "-q", remote.dir, "main");
    // Both hooks read the refs from one standard input.
    expect(read(repository, "ran")).toMatch(/refs\/heads\/main [0-9a-f]{40} refs\/heads\/main 0{40}\n/);
    init(repository, "--remove", "--yes");
    expect(read(repository, ".git/hooks/pre-push")).toBe(own);
    expect(existsSync(join(repository.dir, ".git/hooks/leakscan.pre-push"))).toBe(false);
  });

  test("a hook that is no shell script is left alone, and what to do is told", () => {
    const repository = createProject();
    mkdirSync(join(repository.dir, ".git/hooks"), { recursive: true });
    writeFileSync(join(repository.dir, ".git/hooks/pre-commit"), "#!/usr/bin/env python3\nprint(1)\n");
    for (let again = 0; again < 2; again++) {
      const told = init(repository, "--yes");
      expect(told).toContain("leakscan hook pre-commit");
      expect(told).not.toContain("up to date");
    }
    expect(read(repository, ".git/hooks/pre-commit")).toBe("#!/usr/bin/env python3\nprint(1)\n");
  });

  test.each([
    [".husky/pre-commit", (dir: string) => mkdirSync(join(dir, ".husky"))],
    ["lefthook.yml", () => undefined],
    [".pre-commit-config.yaml", () => undefined],
    [".git/hooks/pre-commit", (dir: string) => mkdirSync(join(dir, ".git/hooks"), { recursive: true })],
    [".git/hooks/leakscan.pre-push", (dir: string) => writeHook(join(dir, ".git/hooks"), "pre-push")],
    ["package.json", () => undefined],
  ])("%s that is a link out of the repository is never written through", (name, prepare) => {
    for (const isThere of [true, false]) {
      const repository = createProject();
      prepare(repository.dir);
      const outside = join(createFolder(), "profile");
      const text = name === "package.json" ? '{"simple-git-hooks": {}}\n' : "# mine\n";
      if (isThere) writeFileSync(outside, text);
      symlinkSync(outside, join(repository.dir, name));
      const done = leakscan(["init", "--yes"], { cwd: repository.dir });
      if (!isThere && done.code === 0) {
        // Nothing to be read there, so another manager was taken.
        expect(existsSync(outside)).toBe(false);
        continue;
      }
      expect([done.code, done.stderr]).toEqual([2, expect.stringContaining("leads out of the repository")]);
      expect(isThere ? readFileSync(outside, "utf8") : existsSync(outside)).toBe(isThere ? text : false);
    }
  });

  test("a folder that is a link out of the repository is not written in; a link that stays inside is", () => {
    const repository = createProject();
    const outside = createFolder();
    symlinkSync(outside, join(repository.dir, ".husky"));
    expect(leakscan(["init", "--yes"], { cwd: repository.dir }).code).toBe(2);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(join(repository.dir, ".husky"));
    mkdirSync(join(repository.dir, "tools/husky"), { recursive: true });
    symlinkSync("tools/husky", join(repository.dir, ".husky"));
    expect(leakscan(["init", "--yes"], { cwd: repository.dir }).code).toBe(0);
    expect(readdirSync(join(repository.dir, "tools/husky"))).toContain("pre-commit");
  });

  test("hooks for all clones start the leakscan they were installed with, never a clone's own", () => {
    const hostile = (dir: string): string => {
      const ran = join(dir, "ran");
      const program = `#!/bin/sh\ntouch '${ran}'\nexit 0\n`;
      mkdirSync(join(dir, "node_modules/.bin"), { recursive: true });
      writeFileSync(join(dir, "node_modules/.bin/leakscan"), program, { mode: 0o755 });
      mkdirSync(join(dir, "node_modules/leakscan/dist"), { recursive: true });
      for (const name of ["pre-commit.cjs", "cli.js"])
        writeFileSync(
          join(dir, "node_modules/leakscan/dist", name),
          `require("fs").writeFileSync(${JSON.stringify(ran)}, "")`,
        );
      return ran;
    };
    const all = createFolder("all hooks");
    const first = createProject();
    first.git("config", "core.hooksPath", all);
    init(first, "--yes");
    const clone = createRepository();
    clone.git("config", "core.hooksPath", all);
    let ran = hostile(clone.dir);
    expect(isBlocked(clone)).toBe(true);
    expect(existsSync(ran)).toBe(false);
    // As git copies them from init.templateDir: nobody said which leakscan, so one on the PATH, or none.
    const templated = createRepository();
    mkdirSync(join(templated.dir, ".git/hooks"), { recursive: true });
    for (const stage of ["pre-commit", "commit-msg", "pre-push"])
      copyFileSync(join(root, "hooks", stage), join(templated.dir, ".git/hooks", stage));
    ran = hostile(templated.dir);
    templated.write("a.txt", "hello\n");
    templated.git("add", "a.txt");
    const env = hermeticEnvironment();
    const path = `${join(templated.dir, "node_modules/.bin")}:${env["PATH"]}`;
    const done = spawnSync("git", ["commit", "-m", "first"], {
      cwd: templated.dir,
      env: { ...env, PATH: path },
      encoding: "utf8",
    });
    expect([done.status === 0, done.stderr]).toEqual([false, expect.stringContaining("leakscan is not installed")]);
    expect(existsSync(ran)).toBe(false);
  });

  test("core.hooksPath, and a linked worktree", () => {
    const repository = createProject();
    repository.commit("first");
    repository.git("config", "core.hooksPath", "tools/hooks");
    expect(init(repository, "--yes")).toContain("Commit tools/hooks");
    expect(isBlocked(repository)).toBe(true);
    const other = createProject();
    other.commit("first");
    const linked = join(createFolder(), "linked");
    other.git("worktree", "add", "-q", "-b", "linked", linked);
    expect(leakscan(["init", "--yes"], { cwd: linked }).code).toBe(0);
    expect(existsSync(join(other.dir, ".git/hooks/pre-commit"))).toBe(true);
  });

  test("a setup that cannot be read is no unexpected error", () => {
    for (const [file, text, told] of [
      ["lefthook.yml", "pre-commit: [\n", "lefthook.yml is not valid YAML"],
      [".pre-commit-config.yaml", "repos: [\n", ".pre-commit-config.yaml is not valid YAML"],
      ["package.json", '{"simple-git-hooks": {},}', "package.json:1:25 is not valid JSON"],
    ] as const) {
      const repository = createProject();
      repository.write(file, text);
      expect(leakscan(["init", "--yes"], { cwd: repository.dir })).toMatchObject({
        code: 64,
        stderr: expect.stringContaining(told),
      });
    }
  });

  test("bare: no hooks that would never run", () => {
    const { dir } = createRepository({ bare: true });
    expect(leakscan(["init", "--yes"], { cwd: dir })).toMatchObject({
      code: 64,
      stderr: expect.stringContaining("hooks/pre-receive"),
    });
    expect(existsSync(join(dir, "hooks/pre-commit"))).toBe(false);
  });
});
