/** Where a shallow clone's history ends. */

import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import type { GitRepository } from "./run.ts";

/** Ids of the commits whose parents were left out; empty for a whole clone. */
export async function shallowCommits(repo: GitRepository): Promise<ReadonlySet<string>> {
  if (!repo.isShallow) return new Set();
  const file = path.join(repo.commonDir, "shallow");
  // A hostile repository may put a device or a pipe there.
  const found = await lstat(file).catch(() => null);
  if (found === null || !found.isFile()) return new Set();
  return new Set((await readFile(file, "latin1")).split("\n").filter((line) => line !== ""));
}
