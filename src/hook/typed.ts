/** The quick way for who calls `leakscan hook` without the package's hooks: git is asked here what hooks/pre-commit asks it there. */

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { isAmending } from "../git/amending.ts";
import type * as start from "./start.ts";
import { stagedLines } from "../git/staged-lines.ts";

/** Whether the commit, or its message, passes by the quick way. False also where a call is an unusual one: the whole scan decides then. */
export async function passesTyped(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<boolean> {
  const [, stage, file, ...more] = argv;
  // From elsewhere than the top of the working tree, the quick way would not find its config.
  if (more.length > 0 || file?.startsWith("-") === true) return false;
  if (env["GIT_WORK_TREE"] !== undefined || !existsSync(".git")) return false;
  try {
    const quick = createRequire(import.meta.url)("./pre-commit.cjs") as typeof start;
    if (stage === "commit-msg") return file !== undefined && (await quick.messagePasses(file));
    return (
      stage === "pre-commit" && file === undefined && !isAmending() && (await quick.passes(() => stagedLines(env)))
    );
  } catch {
    return false;
  }
}
