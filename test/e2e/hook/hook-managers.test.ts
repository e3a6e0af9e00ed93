/** The hook managers themselves, from `leakscan init` to a blocked commit to one that passes. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { hermeticEnvironment, type TestRepository } from "../../support/git.ts";
import { buildProgram, leakscan, root } from "../../support/program.ts";
import { createProject } from "../../support/repositories/project.ts";
import { githubToken, seeded } from "../../support/secrets.ts";

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
    const repository = createProject(files);
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

/** What `husky install` of versions 5 to 8 makes: git runs the files of .husky themselves. */
function husky8(repository: TestRepository): void {
  repository.write(".husky/_/husky.sh", "#!/usr/bin/env sh\n");
  repository.git("config", "core.hooksPath", ".husky");
}

/** What husky 4 puts into .git/hooks: a script that runs the line of package.json, with git's arguments in the environment. */
function husky4(repository: TestRepository): void {
  for (const stage of ["pre-commit", "commit-msg"]) {
    const line = `"$(node -p 'require("./package.json").husky.hooks["${stage}"] || "true"')"`;
    const text = `#!/bin/sh\n# husky\nHUSKY_GIT_PARAMS="$*" exec sh -c ${line}\n`;
    writeFileSync(join(repository.dir, ".git/hooks", stage), text, { mode: 0o755 });
  }
}

describe.each([
  {
    name: "husky 8",
    files: { ".husky/pre-commit": '#!/usr/bin/env sh\n. "$(dirname -- "$0")/_/husky.sh"\n\ntrue\n' },
    layout: husky8,
  },
  {
    name: "husky 4",
    files: { "package.json": '{\n  "husky": {\n    "hooks": {\n      "pre-commit": "true"\n    }\n  }\n}\n' },
    layout: husky4,
  },
])("$name, by the layout that it documents", ({ files, layout }) => {
  test("blocks a commit with a secret or such a message, passes one without, and is gone after --remove", () => {
    const repository = createProject(files);
    mkdirSync(join(repository.dir, ".git/hooks"), { recursive: true });
    layout(repository);
    const done = leakscan(["init", "--yes"], { cwd: repository.dir });
    expect(done, done.stdout).toMatchObject({ code: 0 });
    expect(done.stdout).toContain("was blocked");
    repository.write("a.env", leak);
    repository.git("add", "--all");
    expect(commit(repository).said).toContain("a.env:1");
    repository.write("a.env", "one\n");
    repository.git("add", "--all");
    const told = commit(repository, `uses ${githubToken(seeded(62))}`);
    expect(told.said).toContain("commit message");
    expect(told.code).not.toBe(0);
    expect(commit(repository).code).toBe(0);
    expect(leakscan(["init", "--remove", "--yes"], { cwd: repository.dir })).toMatchObject({ code: 0 });
    for (const [path, text] of Object.entries(files))
      expect(readFileSync(join(repository.dir, path), "utf8")).toBe(text);
  });
});

const env = (): NodeJS.ProcessEnv =>
  hermeticEnvironment({ PATH: `${join(root, "node_modules/.bin")}:${process.env["PATH"] ?? ""}` });

function run({ dir }: TestRepository, [name = "", ...args]: readonly string[]): void {
  const done = spawnSync(join(root, "node_modules/.bin", name), args, { cwd: dir, env: env(), encoding: "utf8" });
  expect(done.status, done.stdout + done.stderr).toBe(0);
}

function commit({ dir }: TestRepository, message = "try"): { code: number | null; said: string } {
  const done = spawnSync("git", ["commit", "-m", message], { cwd: dir, env: env(), encoding: "utf8" });
  return { code: done.status, said: done.stdout + done.stderr };
}
