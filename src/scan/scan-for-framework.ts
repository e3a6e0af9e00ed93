/**
 * Use case: called by the pre-commit framework, which hands over file names and says by its environment what they stand for: what is
 * staged, the commits between two refs, or (`--all-files`) just those files. Other scanners look at what is staged in any
 * case, find nothing there, and pass.
 */

import { headCommit } from "../git/revision.ts";
import { git, openRepository } from "../git/run.ts";
import type { Context } from "./context.ts";
import type { RawOptions } from "./options.ts";
import type { Outcome } from "./reports/build-report.ts";
import { scanFiles } from "./scan-files.ts";
import { scanRange } from "./scan-range.ts";
import { scanStaged } from "./scan-staged.ts";

/**
 * Yields what there is to tell, one scan after the other.
 * @param files as the framework hands them over, relative to the repository's root
 * @throws ScanError where git fails, UsageError where options or config are wrong
 */
export async function* scanForFramework(
  files: readonly string[],
  raw: RawOptions,
  context: Context,
): AsyncGenerator<Outcome, void, undefined> {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_REMOTE_NAME: remote } = context.env;
  // A push by the person; `--from-ref` in CI is a change under review, which must not judge itself.
  const isPush = remote !== undefined;
  if (from && to) {
    const outcome = await scanRange({ include: [to], exclude: [from] }, { ...raw, trustRepoConfig: isPush }, context);
    yield { ...outcome, isPush };
    return;
  }
  if (isPush) {
    // The framework names no range where the remote has nothing of what is pushed.
    const include = [context.env["PRE_COMMIT_LOCAL_BRANCH"] ?? "HEAD"];
    const excludeRemote = /^\w[\w./-]*$/.test(remote) ? remote : undefined;
    const outcome = await scanRange(
      { include, exclude: [], excludeRemote },
      { ...raw, trustRepoConfig: true },
      context,
    );
    yield { ...outcome, isPush };
    return;
  }
  yield await scanStaged(raw, context);
  const staged = await stagedPaths(context);
  const others = files.filter((file) => !staged.has(file));
  if (others.length > 0) yield await scanFiles(others, { ...raw, ignore: false }, context);
}

async function stagedPaths(context: Context): Promise<ReadonlySet<string>> {
  const repository = await openRepository(context.cwd, context.env);
  // Without a commit all that the index holds is staged.
  const args =
    (await headCommit(repository)) === null
      ? ["ls-files", "--cached", "--full-name", "-z"]
      : ["diff-index", "--cached", "--name-only", "--no-renames", "-z", "HEAD", "--"];
  return new Set((await git(repository, args)).toString("utf8").split("\0"));
}
