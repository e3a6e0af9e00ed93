/** What went wrong with git, as an error with its cause and fix. */

import { stat } from "node:fs/promises";
import { ScanError } from "../core/error.ts";
import { says } from "../messages/errors.ts";
import { withoutCredentials } from "./url.ts";

/** Spawning fails with ENOENT for a missing program and for a missing directory alike. */
export async function spawnFailure(error: Error, dir: string): Promise<ScanError> {
  const isDirectory = await stat(dir).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isDirectory) {
    return new ScanError("not-a-repository", says("notADirectory", dir), { cause: error });
  }
  return new ScanError("git-missing", says("gitMissing"), { cause: error });
}

/** The folders that git warns of because it could not open them; the top is "". */
export function unlistedFolders(stderr: string): readonly string[] {
  return Array.from(stderr.matchAll(/^warning: could not open directory '(.+?)\/?': /gm), ([, name = ""]) =>
    name === "." ? "" : name,
  );
}

/** The error for a directory that is in no repository. */
export function notARepository(dir: string): ScanError {
  return new ScanError("not-a-repository", says("notARepository", dir));
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
    const command = advice?.trim() ?? `git config --global --add safe.directory '${dir}'`;
    return new ScanError("dubious-ownership", says("dubiousOwnership", dir, command));
  }
  if (/not a git repository|cannot change to|invalid gitfile format/i.test(said)) {
    return notARepository(dir);
  }
  if (
    /unknown revision|bad revision|ambiguous argument|Invalid revision range|Not a valid object name|Needed a single revision/i.test(
      said,
    )
  ) {
    return new ScanError("unknown-revision", says("unknownRevisionSays", line));
  }
  if (/from promisor remote|lazy fetching disabled/.test(said)) {
    return new ScanError("missing-object", says("partialClone"));
  }
  return new ScanError("git-failed", says("gitFailed", args[0] ?? "", code, signal, line));
}
