/**
 * Which commits of a range took a secret out again: it is gone from the last commit's files, and a reviewer asks since when. Asked
 * only of the paths at which some commit of the range had it, and only where something is gone.
 */

import type { ObjectReader } from "../../git/objects/object-reader.ts";
import type { GitRepository } from "../../git/run.ts";
import { findAtHeads, type HeadLocations } from "../head-locations.ts";
import type { Scanner } from "../scanner.ts";
import type { ListedCommit } from "./range-commits.ts";

/** Commits that are asked; of a longer range nobody draws a picture. */
const mostCommits = 500;

/**
 * By a secret's key: the commits that do not hold it any more and whose parents all do.
 * @param commits of the range
 * @param candidates by raw path, the keys of the secrets that may stand there
 * @param atHead what the last commit holds
 */
export async function findRemovals(
  reader: ObjectReader,
  repo: Pick<GitRepository, "objectFormat">,
  scanner: Scanner,
  commits: readonly ListedCommit[],
  candidates: ReadonlyMap<string, ReadonlySet<string>>,
  atHead: HeadLocations,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const gone = new Map<string, Set<string>>();
  for (const [path, keys] of candidates) {
    const left = [...keys].filter((key) => !atHead.has(key));
    if (left.length > 0) gone.set(path, new Set(left));
  }
  const removals = new Map<string, string[]>();
  if (gone.size === 0 || commits.length > mostCommits) return removals;
  const held = new Map<string, HeadLocations>();
  const heldBy = async (oid: string): Promise<HeadLocations> => {
    let known = held.get(oid);
    if (known === undefined) held.set(oid, (known = await findAtHeads(reader, repo, scanner, [oid], gone)));
    return known;
  };
  for (const { oid, parents } of commits) {
    const [first, ...others] = await Promise.all(parents.map(heldBy));
    if (first === undefined || first.size === 0) continue;
    const now = await heldBy(oid);
    for (const key of first.keys()) {
      if (now.has(key) || !others.every((other) => other.has(key))) continue;
      const known = removals.get(key);
      if (known === undefined) removals.set(key, [oid]);
      else known.push(oid);
    }
  }
  return removals;
}
