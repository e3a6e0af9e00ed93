/** What refs, heads and the stash lead to, as one digest: whether anything has moved since it was last asked. */

import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { ScanError } from "../core/error.ts";
import { git } from "./run.ts";
import type { GitRepository } from "./run.ts";

/** The digest; `null` where git cannot tell all of it. */
export async function refsState(repo: GitRepository): Promise<string | null> {
  try {
    const worktrees = (await readdir(path.join(repo.commonDir, "worktrees")).catch(() => [])).sort();
    const heads = ["HEAD", "main-worktree/HEAD", ...worktrees.map((name) => `worktrees/${name}/HEAD`)];
    if (heads.some((name) => name.includes("\n"))) return null;
    const [refs, targets] = await Promise.all([
      git(repo, ["for-each-ref", "--format=%(objectname) %(refname)"]),
      git(repo, ["cat-file", "--batch-check"], { input: `${heads.join("\n")}\n` }),
    ]);
    const hasStash = refs.includes(" refs/stash\n");
    const stash = hasStash ? await git(repo, ["rev-list", "-g", "refs/stash", "--"]) : "";
    return createHash("sha256")
      .update(`${refs.length} ${targets.length} ${heads.join("\n")}\n`)
      .update(refs)
      .update(targets)
      .update(stash)
      .digest("hex");
  } catch (error) {
    if (error instanceof ScanError) return null;
    throw error;
  }
}
