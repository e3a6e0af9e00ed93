/** A repository's remotes, with git or without. */

import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { git, type GitRepository } from "./run.ts";

/** A remote and the URL that it is fetched from. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/** The remotes in the order of git's config, their URLs as git resolves them. Throws a ScanError where git fails. */
export async function remoteUrls(repo: GitRepository): Promise<readonly Remote[]> {
  if (repo.without !== undefined) return repo.without.remotes();
  // Not through simple-git, which every scan would load for this one line.
  const lines = (await git(repo, ["remote", "--verbose"])).toString("utf8").split("\n");
  if (lines.pop() !== "") throw new ScanError("unexpected-output", says("gitCutShort", "remote"));
  return lines.flatMap((line) => {
    const [, name, url] = /^([^\t]+)\t(.*) \(fetch\)(?: \[[^\]]*\])?$/.exec(line) ?? [];
    return name === undefined || url === undefined ? [] : [{ name, url }];
  });
}
