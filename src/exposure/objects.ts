/** How exposure asks for objects, whatever reads them: git's own `cat-file`, or leakscan's pack reader. */

import { readObjects } from "../git/objects/cat-file.ts";
import type { FoundObject, UnreadObject } from "../git/objects/cat-file.ts";
import type { GitRepository } from "../git/run.ts";

/**
 * Reads objects by id and hands over an answer for each; the bytes are valid during that call only.
 * @throws ScanError where the store as a whole cannot be read
 */
export type ReadObjects = (oids: Iterable<string>, each: (object: FoundObject | UnreadObject) => void) => Promise<void>;

/** Reads through `git cat-file`. */
export function catFileReader(repo: GitRepository, signal?: AbortSignal): ReadObjects {
  return async (oids, each) => {
    const list = [...oids];
    if (list.length === 0) return;
    for await (const object of readObjects(repo, list, signal === undefined ? {} : { signal })) each(object);
  };
}
