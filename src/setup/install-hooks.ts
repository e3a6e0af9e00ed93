/**
 * Use case: leakscan's hooks are put where the repository has its hooks: husky, lefthook, simple-git-hooks, the pre-commit
 * framework, core.hooksPath, or .git/hooks. First a plan, then the person's word, then the writing. What somebody else wrote
 * stays, and all of it can be undone.
 */

import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ScanError, UsageError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { type GitRepository, openRepository } from "../git/run.ts";
import type { Context } from "../scan/context.ts";
import { type HookPlan, hooksPath, readIfThere } from "./hook-plan.ts";
import type { Stage } from "./hook-text.ts";
import { findProgram, projectPackage } from "./installed.ts";
import { managers } from "./manager-index.ts";
import { checkTarget } from "./target.ts";

export type { HookPlan } from "./hook-plan.ts";

/** A plan, and where it may be carried out. */
export interface BoundPlan extends HookPlan {
  /** Folders that may be written in: the repository's, and that of core.hooksPath. */
  readonly folders: readonly string[];
  readonly repository: GitRepository;
  readonly root: string;
}

/**
 * Plans how the hooks are installed, or taken out; writes nothing.
 * @param source folder that holds the hooks, ending in a slash
 */
export async function planHooks(source: URL, isRemoval: boolean, context: Context): Promise<BoundPlan> {
  const repository = await openRepository(context.cwd, context.env);
  if (repository.isBare && !isRemoval) throw new UsageError(says("initInBare"));
  const root = repository.workTree ?? repository.gitDir;
  const folder = await projectPackage(root, context.cwd);
  const installed = hooksIn(root, folder ?? path.join(root, "node_modules", "leakscan"));
  // A project without package.json (Python, Go, ...) has leakscan from the machine.
  const isOfMachine =
    folder === undefined &&
    (await readIfThere(path.join(root, "package.json"))) === null &&
    (await findProgram("leakscan", context.env)) !== undefined;
  const callOf = (stage: Stage): string => (isOfMachine ? `leakscan hook ${stage}` : `sh ${installed}/${stage}`);
  const ground = { repository, root, source, installed, callOf, isRemoval };
  for (const manager of [...managers].sort((a, b) => a.order - b.order)) {
    const planned = await manager.plan(ground);
    if (planned === undefined) continue;
    const value = await hooksPath(repository);
    const folders = [root, repository.commonDir, ...(value === undefined ? [] : [path.resolve(root, value)])];
    for (const { file } of planned.changes) await checkTarget(file, folders);
    return { ...planned, folders, repository, root };
  }
  throw new Error("no hook manager");
}

/** Carries out a plan. Throws a ScanError where a file cannot be written. */
export async function applyHooks({ changes, folders }: BoundPlan): Promise<void> {
  for (const { file, text } of changes) {
    // Since it was planned, something else may have been put there.
    await checkTarget(file, folders);
    try {
      if (text === null) await rm(file, { force: true });
      else {
        await mkdir(path.dirname(file), { recursive: true });
        // husky 9 runs what lies there whatever its mode, and a mode is a change that somebody commits. Of versions before, git runs it.
        const isNew = (await readIfThere(file)) === null;
        await writeFile(file, text);
        if (isHook(file) && (isNew || !isHuskys(file) || isRunByGit(file, folders))) await chmod(file, 0o755);
      }
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      throw new ScanError("unwritable-hook", says("fileUnwritable", file, code ?? "unknown"), { cause });
    }
  }
}

const isHook = (file: string): boolean => !/\.(?:ya?ml|json)$/.test(file);
const isRunByGit = (file: string, folders: readonly string[]): boolean => folders.at(-1) === path.dirname(file);
const isHuskys = (file: string): boolean => path.basename(path.dirname(file)) === ".husky";

/** The package's hooks as sh finds them from the root. */
function hooksIn(root: string, folder: string): string {
  const words = path.relative(root, path.join(folder, "hooks")).split(path.sep).join("/");
  return /^[\w./@-]+$/.test(words) ? words : `'${words.replaceAll("'", "'\\''")}'`;
}
