/** The quick way for who calls `leakscan hook pre-commit` without hooks/pre-commit: git is asked here what sh asks it there. */

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { stagedLines } from "../git/staged-lines.ts";

/** Whether the commit passes by the quick way. False also where a call is an unusual one: the whole scan decides then. */
export async function passesTyped(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  if (argv.length !== 2 || argv[1] !== "pre-commit") return false;
  // From elsewhere than the top of the working tree, the quick way would not find its config.
  if (env["GIT_WORK_TREE"] !== undefined || !existsSync(".git")) return false;
  try {
    const own = createRequire(import.meta.url)("./pre-commit.cjs") as {
      passes(listing: () => string): Promise<boolean>;
    };
    return await own.passes(() => stagedLines(env));
  } catch {
    return false;
  }
}
