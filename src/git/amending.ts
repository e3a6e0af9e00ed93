/** Whether a commit replaces HEAD. Only hooks/pre-commit knows how to see that; it is asked here where it was not what called leakscan. */

import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Whether this process came from a `git commit --amend`; false where the system does not show it, as on Windows. */
export function isAmending(parent: number = process.ppid): boolean {
  // Beside dist/, where the bundles are.
  const hook = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "hooks", "pre-commit");
  return spawnSync("sh", [hook, "--is-amending", String(parent)], { stdio: "ignore" }).status === 0;
}
