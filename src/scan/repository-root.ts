/** The repository one stands in, where there is one: scans of files and streams need none. */

import { ScanError } from "../core/error.ts";
import { type GitRepository, openRepository } from "../git/run.ts";
import type { Context } from "./context.ts";

/** Opens the repository that the folder is in; `null` where it is in none, or in one that needs git and there is none. */
export async function repositoryOf(context: Context, folder: string = context.cwd): Promise<GitRepository | null> {
  try {
    return await openRepository(folder, context.env);
  } catch (error) {
    if (error instanceof ScanError && (error.code === "not-a-repository" || error.code === "needs-git")) return null;
    throw error;
  }
}
