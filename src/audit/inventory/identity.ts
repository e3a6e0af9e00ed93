/** A repository's id: the same from one audit to the next, and fit for a file's name. */

import { createHash } from "node:crypto";

/** The id of what is known by these words: a folder's path, a URL, a host and its number for the repository. */
export function idOf(kind: string, ...words: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([kind, ...words]))
    .digest("hex")
    .slice(0, 20);
}
