/**
 * A partial clone's git ends at the first object that was never fetched, since it may not fetch it. Asked through an empty
 * repository beside the same object store, it knows of no remote and says "missing", as it does everywhere else.
 */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GitRepository, Where } from "./run.ts";

/** The object store without its repository; remove it when done. */
export interface StoreOnly extends Where {
  remove(): Promise<void>;
}

/** Opens the object store of a repository without that repository's config. Makes a folder in the system's temp folder. */
export async function openStore(
  repo: Pick<GitRepository, "dir" | "env" | "commonDir" | "objectFormat">,
): Promise<StoreOnly> {
  const gitDir = await mkdtemp(path.join(tmpdir(), "leakscan-store-"));
  await mkdir(path.join(gitDir, "refs"));
  await mkdir(path.join(gitDir, "objects"));
  await writeFile(path.join(gitDir, "HEAD"), "ref: refs/heads/none\n");
  const format = repo.objectFormat === "sha1" ? "" : `[extensions]\n\tobjectFormat = ${repo.objectFormat}\n`;
  await writeFile(path.join(gitDir, "config"), `[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n${format}`);
  const env: Record<string, string> = { ...repo.env, GIT_DIR: gitDir };
  env["GIT_OBJECT_DIRECTORY"] ??= path.join(repo.commonDir, "objects");
  for (const name of ["GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE"]) delete env[name];
  return { dir: repo.dir, env, remove: () => rm(gitDir, { recursive: true, force: true }) };
}
