/** Which commits can be reached from some and not from others, without git. */

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { GitRepository } from "../run.ts";
import type { Objects } from "./objects.ts";

/** A commit with its parents as they are recorded; none where the history was cut off there. */
export interface Listed {
  readonly oid: string;
  readonly parents: readonly string[];
}

/**
 * Lists them, parents before children. Reads each commit once.
 * @throws ScanError where a commit is not there
 */
export async function listReachable(
  objects: Objects,
  place: Pick<GitRepository, "commonDir" | "isShallow">,
  include: readonly string[],
  exclude: readonly string[],
): Promise<readonly Listed[]> {
  const ends = place.isShallow ? await readFile(path.join(place.commonDir, "shallow"), "latin1") : "";
  const shallow = new Set(ends.split("\n"));
  const parentsOf = (oid: string): readonly string[] => (shallow.has(oid) ? [] : objects.commit(oid).parents);

  const left = new Set<string>();
  const open = [...exclude];
  for (let oid = open.pop(); oid !== undefined; oid = open.pop()) {
    if (left.has(oid)) continue;
    left.add(oid);
    open.push(...parentsOf(oid));
  }

  const listed: Listed[] = [];
  const seen = new Set<string>();
  /** A commit comes twice: when it is met, and when all that its parents lead to is listed. */
  const stack: (string | Listed)[] = include.toReversed();
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top !== "string") {
      listed.push(top);
      continue;
    }
    if (seen.has(top) || left.has(top)) continue;
    seen.add(top);
    const parents = parentsOf(top);
    stack.push({ oid: top, parents }, ...parents.toReversed());
  }
  return listed;
}
