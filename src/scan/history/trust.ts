/** Whose config, baseline and comments count in the scan of a history. */

import { realpath } from "node:fs/promises";
import { headCommit } from "../../git/revision.ts";
import { type GitRepository } from "../../git/run.ts";
import type { Context } from "../context.ts";
import { type Trust } from "../policy/load-policy.ts";
import type { RawOptions } from "../options.ts";
import { repositoryOf } from "../repository-root.ts";

/** One's own files: those of the working tree; in a bare repository those of HEAD. */
export async function trustOwn(repository: GitRepository): Promise<Trust> {
  if (repository.workTree !== null) return { kind: "folder", root: repository.workTree };
  const oid = await headCommit(repository);
  return oid === null ? { kind: "none" } : { kind: "commit", repository, oid, comments: true };
}

export async function trustStoodIn(repository: GitRepository, raw: RawOptions, context: Context): Promise<Trust> {
  const isOwn = raw.trustRepoConfig === true || (await isStoodIn(repository, context));
  return isOwn ? trustOwn(repository) : { kind: "none" };
}

/** Whether the repository is the one that the person stands in, by whichever worktree. */
async function isStoodIn(repository: GitRepository, context: Context): Promise<boolean> {
  const here = await repositoryOf(context);
  if (here === null) return false;
  const [one, other] = await Promise.all([realpath(repository.commonDir), realpath(here.commonDir)]);
  return one === other;
}
