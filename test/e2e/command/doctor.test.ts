/** `leakscan doctor`, and what `init` makes sure of before it says that it is done. */
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createRepository, type TestRepository } from "../../support/git.ts";
import { pathOf } from "../../support/repositories/hooked.ts";
import { buildProgram, leakscan, program, root, type Run } from "../../support/program.ts";
import { createProject } from "../../support/repositories/project.ts";

beforeAll(buildProgram, 180_000);

const here = (repository: TestRepository, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run =>
  leakscan(args, { cwd: repository.dir, env });
const installed = (): TestRepository => {
  const repository = createProject();
  expect(here(repository, ["init", "--yes"])).toMatchObject({ code: 0 });
  return repository;
};
const problems = (repository: TestRepository): { problem: string; fix: string }[] => {
  const run = here(repository, ["doctor", "--json"]);
  const { problems: found } = JSON.parse(run.stdout) as { problems: { problem: string; fix: string }[] };
  expect(run.code).toBe(found.length === 0 ? 0 : 1);
  return found;
};

test("where all is well: exit code 0, and the self-test is named; nothing of the repository is touched", () => {
  const repository = installed();
  repository.write("a.txt", "staged\n");
  repository.git("add", "a.txt");
  const before = repository.git("status", "--porcelain", "--untracked-files=all");
  const objects = repository.git("count-objects");
  const run = here(repository, ["doctor"]);
  expect(run).toMatchObject({ code: 0, stderr: "" });
  expect(run.stdout).toContain("a made-up key in a scratch index was blocked");
  expect(run.stdout).toMatch(/The hooks are in place and block secrets\.\n$/);
  expect(repository.git("status", "--porcelain", "--untracked-files=all")).toBe(before);
  expect(repository.git("count-objects")).toBe(objects);
});

describe("each problem with its fix", () => {
  test("no hooks yet", () => {
    expect(problems(createProject()).map(({ fix }) => fix)).toEqual([
      "leakscan init",
      "leakscan init",
      "leakscan init",
    ]);
  });

  test("another tool has put its own hook in the place of ours", () => {
    const repository = installed();
    const hook = join(repository.dir, ".git/hooks/pre-commit");
    renameSync(hook, `${hook}.old`);
    writeFileSync(hook, "#!/bin/sh\ntrue\n", { mode: 0o755 });
    const found = problems(repository);
    expect(found).toContainEqual({ problem: ".git/hooks/pre-commit does not call leakscan", fix: "leakscan init" });
    expect(found.map(({ problem }) => problem).join("\n")).toContain("as .git/hooks/pre-commit.old");
  });

  test("a hook that nobody may run", () => {
    const repository = installed();
    chmodSync(join(repository.dir, ".git/hooks/pre-push"), 0o644);
    expect(problems(repository)).toEqual([
      { problem: ".git/hooks/pre-push is not executable, so git skips it", fix: "chmod +x .git/hooks/pre-push" },
    ]);
  });

  test("a hook of another version", () => {
    const repository = installed();
    const hook = join(repository.dir, ".git/hooks/commit-msg");
    writeFileSync(hook, `${readFileSync(hook, "utf8")}# older\n`);
    expect(problems(repository)).toEqual([
      { problem: ".git/hooks/commit-msg is of another version of leakscan", fix: "leakscan init" },
    ]);
  });

  test("core.hooksPath leads elsewhere than to the manager's hooks", () => {
    const repository = createProject();
    repository.write("lefthook.yml", "pre-commit:\n  commands: {}\n");
    expect(here(repository, ["init", "--yes"])).toMatchObject({ code: 0 });
    repository.git("config", "core.hooksPath", "elsewhere");
    expect(problems(repository)).toEqual([
      {
        problem: "core.hooksPath is elsewhere, so git does not run the hooks of lefthook",
        fix: "git config --unset core.hooksPath && npx lefthook install",
      },
    ]);
  });

  test("a manager that is configured and was never installed", () => {
    const repository = createProject();
    repository.write("lefthook.yml", "pre-commit:\n  commands: {}\n");
    expect(here(repository, ["init", "--yes"])).toMatchObject({ code: 0 });
    expect(new Set(problems(repository).map(({ fix }) => fix))).toEqual(new Set(["npx lefthook install"]));
  });

  test("an old leakscan in the project", () => {
    const repository = createProject();
    const folder = join(repository.dir, "node_modules/leakscan");
    rmSync(folder);
    mkdirSync(folder);
    for (const name of ["dist", "hooks"]) symlinkSync(join(root, name), join(folder, name), "dir");
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "leakscan", version: "0.0.1" }));
    here(repository, ["init", "--yes"]);
    const [first] = problems(repository);
    expect(first?.problem).toMatch(/^the hooks call leakscan 0\.0\.1; this is /);
  });

  test("no node on the PATH", () => {
    const repository = installed();
    const run = here(repository, ["doctor", "--json"], { PATH: pathOf(["git", "sh"]) });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("there is no node on the PATH");
  });

  test("a config that switches everything off: the self-test says that nothing was blocked", () => {
    const repository = installed();
    repository.write(".leakscan.json", JSON.stringify({ rules: { "*": "off" } }));
    expect(problems(repository).map(({ problem }) => problem)).toEqual([
      expect.stringContaining("a made-up key in a scratch index was not blocked") as string,
    ]);
  });
});

describe("init says that it is done only where the hooks find leakscan", () => {
  const nowhere = { PATH: pathOf(["git", "sh", "node"]) };

  test("a project without leakscan: what to run, and exit code 2", () => {
    const repository = createRepository();
    repository.write("package.json", "{}\n");
    repository.write("pnpm-lock.yaml", "\n");
    const run = here(repository, ["init", "--yes"], nowhere);
    expect(run.code).toBe(2);
    expect(run.stdout).not.toContain("Done.");
    expect(run.stdout).toMatch(/fix: pnpm add --save-dev leakscan@/);
  });

  test("a repository without package.json: leakscan of the whole machine, which the hooks of every manager then call", () => {
    const repository = createRepository();
    repository.write("lefthook.yml", "pre-commit:\n  commands: {}\n");
    expect(here(repository, ["init", "--yes"], nowhere).stdout).toMatch(/fix: npm install --global leakscan@/);
    const bin = pathOf(["git", "sh", "node"]);
    symlinkSync(program, join(bin, "leakscan"));
    const run = here(repository, ["init", "--yes"], { PATH: bin });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("Self-test: a made-up key in a scratch index was blocked.");
    expect(readFileSync(join(repository.dir, "lefthook.yml"), "utf8")).toContain("run: leakscan hook pre-commit");
  });

  test("a linked working tree finds the main one's", () => {
    const repository = createProject();
    repository.write("a.txt", "one\n");
    repository.git("add", ".gitignore", "a.txt");
    repository.git("commit", "-qm", "one");
    repository.git("worktree", "add", "-q", "../linked");
    const run = leakscan(["init", "--yes"], { cwd: join(repository.dir, "../linked"), env: nowhere });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toContain("was blocked");
  });
});
