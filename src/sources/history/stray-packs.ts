/** Packs that git would not read: half written, or without an index. */

import { basename } from "node:path";
import { readdir } from "node:fs/promises";
import type { GitRepository } from "../../git/run.ts";
import type { Collector } from "../result.ts";

/** A pack without its index is invisible to git, but what is in it was once fetched. */
export async function reportStrayPacks(repo: GitRepository, collector: Collector): Promise<void> {
  const files = await readdir(`${repo.commonDir}/objects/pack`).catch(() => []);
  const there = new Set(files);
  for (const file of files) {
    if (/^pack-.*\.pack$/.test(file) && !there.has(`${basename(file, ".pack")}.idx`))
      collector.notRead(file, "pack-without-index");
  }
}
