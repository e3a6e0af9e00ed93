/**
 * What is staged as hooks/pre-commit lists it: lines, with names in git's quotes, since no variable of sh may hold a NUL. Waits for git:
 * anyone who asks has nothing else to do meanwhile.
 */

import { execFileSync } from "node:child_process";
import { diffOptions, type Environment, hardenedEnvironment, hardenedOptions } from "./harden.ts";

/** What is staged against HEAD, in the folder where this process runs. Throws where git fails. */
export function stagedLines(env: Environment): string {
  const listed = ["diff", "--cached", "--raw", "--no-abbrev", "--no-renames", ...diffOptions("diff")];
  return execFileSync(
    "git",
    [...hardenedOptions, "-c", "core.quotePath=true", ...listed, "--ita-invisible-in-index", "--"],
    { env: hardenedEnvironment(env), encoding: "latin1", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] },
  );
}
