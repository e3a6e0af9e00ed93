/** The hook managers themselves, from `leakscan init` to a blocked commit to one that passes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { createRepository, hermeticEnvironment, type TestRepository } from "../support/git.ts";
import { buildProgram, leakscan, program, root } from "../support/program.ts";
import { githubToken, seeded } from "../support/secrets.ts";

beforeAll(buildProgram, 120_000);

const leak = `GITHUB_TOKEN=${githubToken(seeded(61))}\n`;

interface Manager {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** What puts its hooks in place. */
  readonly install: readonly string[];
}

const managers: readonly Manager[] = [
  { name: "lefthook", files: { "lefthook.yml": "pre-commit:\n  commands: {}\n" }, install: ["lefthook", "install"] },
  {
    name: "lefthook with jobs",
    files: { "lefthook.yml": "pre-commit:\n  jobs:\n    - run: 'true'\n" },
    install: ["lefthook", "install"],
  },
  { name: "lefthook in JSON", files: { "lefthook.json": "{}\n" }, install: ["lefthook", "install"] },
  { name: "lefthook in TOML", files: { ".config/lefthook.toml": "# ours\n" }, install: ["lefthook", "install"] },
  {
    name: "simple-git-hooks",
    files: { "package.json": '{\n  "simple-git-hooks": {\n    "pre-push": "true"\n  }\n}\n' },
    install: ["simple-git-hooks"],
  },
];

describe.each(managers)("$name", ({ files, install }) => {
  test("blocks a commit with a secret, passes one without, and is gone after --remove", () => {
    const repository = project(files);
    expect(leakscan(["init", "--yes"], { cwd: repository.dir })).toMatchObject({ code: 0 });
    run(repository, install);
    expect(existsSync(join(repository.dir, ".git/hooks/pre-commit"))).toBe(true);
    repository.write("a.env", leak);
    repository.git("add", "--all");
    const blocked = commit(repository);
    expect(blocked.said).toContain("a.env:1");
    expect(blocked.code).not.toBe(0);
    repository.write("a.env", "one\n");
    repository.git("add", "--all");
    expect(commit(repository).code).toBe(0);
    expect(leakscan(["init", "--remove", "--yes"], { cwd: repository.dir })).toMatchObject({ code: 0 });
    run(repository, install);
    repository.write("b.env", leak);
    repository.git("add", "--all");
    expect(commit(repository).code).toBe(0);
  });
});

function project(files: Readonly<Record<string, string>>): TestRepository {
  const repository = createRepository();
  mkdirSync(join(repository.dir, "node_modules/.bin"), { recursive: true });
  symlinkSync(root, join(repository.dir, "node_modules/leakscan"), "dir");
  symlinkSync(program, join(repository.dir, "node_modules/.bin/leakscan"));
  repository.write(".gitignore", "node_modules\n");
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository;
}

const env = (): NodeJS.ProcessEnv =>
  hermeticEnvironment({ PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` });

function run({ dir }: TestRepository, [name = "", ...args]: readonly string[]): void {
  const done = spawnSync(join(root, "node_modules/.bin", name), args, { cwd: dir, env: env(), encoding: "utf8" });
  expect(done.status, done.stdout + done.stderr).toBe(0);
}

function commit({ dir }: TestRepository): { code: number | null; said: string } {
  const done = spawnSync("git", ["commit", "-m", "try"], { cwd: dir, env: env(), encoding: "utf8" });
  return { code: done.status, said: done.stdout + done.stderr };
}
