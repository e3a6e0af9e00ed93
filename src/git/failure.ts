/** What went wrong with git, as an error with its cause and fix. */

import { stat } from "node:fs/promises";
import { ScanError } from "../core/error.ts";
import { withoutCredentials } from "./url.ts";

/** Spawning fails with ENOENT for a missing program and for a missing directory alike. */
export async function spawnFailure(error: Error, dir: string): Promise<ScanError> {
  const isDirectory = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory) {
    return new ScanError("not-a-repository", `${dir} is not a directory`, "Give the path of a git repository.", {
      cause: error,
    });
  }
  return new ScanError("git-missing", "the program git could not be started", "Install git and put it on the PATH.", {
    cause: error,
  });
}

/** The error for a directory that is in no repository. */
export function notARepository(dir: string): ScanError {
  return new ScanError(
    "not-a-repository",
    `${dir} is not in a git repository`,
    "Go into a git repository, or scan a directory with `leakscan files`.",
  );
}

/** Turns git's last words into an error that names the cause and the way out. */
export function gitFailure(
  args: readonly string[],
  code: number | null,
  signal: string | null,
  stderr: string,
  dir: string,
): ScanError {
  const said = withoutCredentials(stderr).trim();
  const line = said.split("\n").find((one) => /^(fatal|error|usage): /.test(one)) ?? said.split("\n")[0] ?? "";
  if (/dubious ownership|unsafe repository/.test(said)) {
    const advice = /git config --global --add safe\.directory [^\n]+/.exec(said)?.[0];
    return new ScanError(
      "dubious-ownership",
      `the repository at ${dir} belongs to another user, so git does not trust it`,
      advice?.trim() ?? `git config --global --add safe.directory '${dir}'`,
    );
  }
  if (/not a git repository|cannot change to|invalid gitfile format/i.test(said)) {
    return notARepository(dir);
  }
  if (
    /unknown revision|bad revision|ambiguous argument|Invalid revision range|Not a valid object name|Needed a single revision/i.test(
      said,
    )
  ) {
    return new ScanError(
      "unknown-revision",
      line,
      "Check the name; in CI fetch the whole history (actions/checkout with `fetch-depth: 0`).",
    );
  }
  if (/from promisor remote|lazy fetching disabled/.test(said)) {
    return new ScanError(
      "missing-object",
      "the repository is a partial clone, and objects that are needed were never fetched",
      "Fetch them: `git fetch --refetch --no-filter`.",
    );
  }
  const end = signal !== null ? ` by signal ${signal}` : code !== null ? ` with exit code ${code}` : "";
  return new ScanError(
    "git-failed",
    `git ${args[0] ?? ""} failed${end}${line === "" ? "" : `: ${line}`}`,
    "Run `git fsck` to see whether the repository is whole.",
  );
}
