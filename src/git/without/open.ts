/**
 * A repository where no program git is installed. Refs, config, index and ignore rules are read through isomorphic-git, objects by our
 * own reader. What either would read wrongly is refused: "this repository uses X; install git to scan it".
 */

import { says } from "../../messages/errors.ts";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { hardenedEnvironment } from "../harden.ts";
import type { Environment } from "../harden.ts";
import type { GitRepository } from "../run.ts";
import { notARepository } from "../failure.ts";
import { Answers } from "./answers.ts";
import { needsGit, readConfig } from "./supported.ts";

/**
 * Opens the repository that `dir` is in.
 * @throws ScanError `not-a-repository`; `needs-git` for what only git reads rightly
 */
export async function openWithoutGit(dir: string, env: Environment): Promise<GitRepository> {
  const cwd = path.resolve(dir);
  for (const name of elsewhere) if (env[name]) throw needsGit(says("usesVariable", name));
  const found = await find(cwd);
  if (found === null) throw notARepository(cwd);
  const { gitDir, top } = found;
  const common = (await textOf(path.join(gitDir, "commondir")))?.trim();
  const commonDir = common === undefined ? gitDir : path.resolve(gitDir, common);
  const config = await readConfig(commonDir);
  const place = {
    dir: cwd,
    gitDir,
    commonDir,
    workTree: config.isBare ? null : top,
    objectFormat: config.objectFormat,
    isBare: config.isBare,
    isShallow: await stat(path.join(commonDir, "shallow")).then(
      ({ size }) => size > 0,
      () => false,
    ),
    env: hardenedEnvironment(env),
  };
  return { ...place, without: new Answers(place) };
}

/** What makes git look elsewhere. */
const elsewhere = ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY"];

/** The git directory, and the top of the working tree where `.git` lies in one; looked for upwards. */
async function find(start: string): Promise<{ readonly gitDir: string; readonly top: string | null } | null> {
  for (let dir = start; ; dir = path.dirname(dir)) {
    const dotGit = path.join(dir, ".git");
    if (await isGitDirectory(dotGit)) return { gitDir: dotGit, top: dir };
    // A linked worktree's or a submodule's .git is a file that names the directory.
    const text = await textOf(dotGit);
    if (text?.startsWith("gitdir: ") === true)
      return { gitDir: path.resolve(dir, text.slice("gitdir: ".length).trimEnd()), top: dir };
    if (await isGitDirectory(dir)) return { gitDir: dir, top: null };
    if (path.dirname(dir) === dir) return null;
  }
}

async function isGitDirectory(dir: string): Promise<boolean> {
  const parts = await Promise.all(
    ["HEAD", "objects", "refs"].map((name) => stat(path.join(dir, name)).catch(() => null)),
  );
  return parts[0]?.isFile() === true && parts[1]?.isDirectory() === true && parts[2]?.isDirectory() === true;
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "EISDIR") return undefined;
    throw error;
  });
}
