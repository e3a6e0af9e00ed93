/** Whether a commit replaces HEAD. Only hooks/pre-commit knows how to see that; it is asked here where it was not what called leakscan. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Whether this process came from a `git commit --amend`; false where the system does not show it, as on Windows.
 * @param hooks the package's folder of hooks
 */
export function isAmending(hooks: URL, parent: number = process.ppid): boolean {
  const hook = fileURLToPath(new URL("pre-commit", hooks));
  return spawnSync("sh", [hook, "--is-amending", String(parent)], { stdio: "ignore" }).status === 0;
}
