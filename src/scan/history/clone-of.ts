/** A clone of a repository that is somewhere else, for as long as it is needed. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { clone } from "../../git/ask.ts";
import type { Context } from "../context.ts";

/**
 * Clones all that a URL offers into a folder of its own, hands it over, and removes it afterwards, whatever happens.
 * @throws ScanError where it cannot be cloned
 */
export async function withCloneOf<T>(url: string, context: Context, use: (folder: string) => Promise<T>): Promise<T> {
  const { env, signal, onProgress } = context;
  const parent = await mkdtemp(path.join(tmpdir(), "leakscan-clone-"));
  try {
    const into = path.join(parent, "clone.git");
    await clone(url, {
      into,
      env,
      signal,
      // Git's stages are one for us: what is received is the long one.
      onProgress: (stage, percent) => {
        if (stage === "receiving") onProgress?.({ phase: "cloning", done: percent, total: 100, bytes: 0 });
      },
    });
    return await use(into);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
