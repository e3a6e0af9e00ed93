/** A repository's remotes, with git or without. */

import type { GitRepository } from "./run.ts";

/** A remote and the URL that it is fetched from. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** The remotes in the order of git's config. Throws a ScanError where git fails. */
export async function remoteUrls(repo: GitRepository): Promise<readonly Remote[]> {
  if (repo.without !== undefined) return repo.without.remotes();
  const { listRemotes } = await import("./ask.ts");
  return listRemotes(repo);
}
