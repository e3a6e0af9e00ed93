/** Where the clone of a repository lies while it is scanned, and how it goes. */

import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { ScanSetup } from "../queue/queue.ts";
import type { Repository } from "../repository.ts";
import { mirrorFolder } from "../state/files.ts";

type Setup = Pick<ScanSetup, "mirrors" | "raw" | "shards">;

/**
 * Where its clone is. A shard has one of its own: a clone that is kept holds what its host has long forgotten, and the clones of all
 * shards must hold the same.
 */
export function cloneOf({ id }: Pick<Repository, "id">, setup: Setup): string {
  const part = setup.raw.shard?.replace("/", "-of-") ?? "all-shards";
  return mirrorFolder(setup.mirrors, isPart(setup) ? `${id}-${part}` : id);
}

/** Whether a shard is scanned, or shards are put together. */
export function isPart({ raw, shards }: Setup): boolean {
  return raw.shard !== undefined || shards !== undefined;
}

/** What the name of an unfinished clone ends in. */
export const draftEnd = ".draft";

/** Removes a clone, with what a process that was killed left of others. */
export async function removeMirror(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await removeDrafts(folder);
}

/** Removes what a process that was killed has left of clones for this place. */
export async function removeDrafts(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const start = `${path.basename(folder)}.`;
  for (const name of await readdir(parent))
    if (name.startsWith(start) && name.endsWith(draftEnd))
      await rm(path.join(parent, name), { recursive: true, force: true });
}
