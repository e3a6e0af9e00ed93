/** Repositories with leakscan's hooks, and git run in them as a person runs it. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createFolder, createRepository, hermeticEnvironment, type TestRepository } from "../git.ts";
import { root, type Run } from "../program.ts";

/** A repository with the pre-commit hook (or others), and leakscan in its node_modules, as npm installs it. */
export function installed(stages: readonly string[] = ["pre-commit"]): TestRepository {
  const repository = withHooks(stages);
  mkdirSync(join(repository.dir, "node_modules"));
  symlinkSync(root, join(repository.dir, "node_modules/leakscan"), "dir");
  mkdirSync(join(repository.dir, ".git/info"), { recursive: true });
  writeFileSync(join(repository.dir, ".git/info/exclude"), "node_modules\n");
  return repository;
}

/** A repository with the hooks alone. */
export function withHooks(stages: readonly string[] = ["pre-commit", "commit-msg"]): TestRepository {
  const repository = createRepository();
  installHooks(join(repository.dir, ".git"), stages);
  return repository;
}

/** Copies the hooks to where a repository has its own. */
export function installHooks(gitDir: string, stages: readonly string[]): void {
  mkdirSync(join(gitDir, "hooks"), { recursive: true });
  for (const stage of stages) {
    const text = readFileSync(join(root, "hooks", stage), "utf8");
    // As `leakscan init` writes them into a repository of one's own.
    writeFileSync(join(gitDir, "hooks", stage), text.replace("\ntree=''\n", "\ntree=1\n"));
    chmodSync(join(gitDir, "hooks", stage), 0o755);
  }
}

/** Runs git in a folder, hooks included. */
export function gitWithHooks(
  dir: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  uid?: number,
): Run {
  const done = spawnSync("git", args, {
    cwd: dir,
    env: hermeticEnvironment(env),
    encoding: "utf8",
    input: "",
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** A folder that as PATH has these programs and no others; Node is the one that runs this. */
export function pathOf(programs: readonly string[]): string {
  const folder = createFolder("path");
  for (const name of programs) {
    const found =
      name === "node"
        ? process.execPath
        : spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    symlinkSync(found, join(folder, name));
  }
  return folder;
}
