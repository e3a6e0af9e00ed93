/** What a report says of the repository itself: which commit was HEAD, and where it is pushed to. */

import type { ScanFacts } from "../../core/finding.ts";
import { headCommit } from "../../git/revision.ts";
import { remoteUrls } from "../../git/remotes.ts";
import type { GitRepository } from "../../git/run.ts";
import { withoutCredentials } from "../../git/url.ts";

/**
 * The facts; a repository that cannot say one goes without it.
 * @param known HEAD's commit, where git has said it already
 */
export async function repositoryFacts(
  repository: GitRepository,
  known?: string,
): Promise<Pick<ScanFacts, "head" | "remote">> {
  const [head, [remote]] = await Promise.all([
    known ?? headCommit(repository).catch(() => null),
    remotesOf(repository),
  ]);
  return { ...(head !== null && { head }), ...(remote !== undefined && { remote }) };
}

/** Where the repository is pushed to, `origin` first, credentials taken out. */
export async function remotesOf(repository: GitRepository): Promise<string[]> {
  const remotes = await remoteUrls(repository).catch(() => []);
  const originFirst = remotes.toSorted((a, b) => Number(b.name === "origin") - Number(a.name === "origin"));
  // The user before the host goes too: anyone who reads the report has one of their own.
  return [...new Set(originFirst.map(({ url }) => withoutCredentials(url).replace(/^(https?:\/\/)[^@/]*@/, "$1")))];
}
