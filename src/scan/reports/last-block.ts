/**
 * What stopped the last commit or push, remembered in the repository's own git folder, so that `leakscan allow --last` need not be given
 * fingerprints. Names of findings alone: nothing of their values.
 */

import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprintShape } from "../../core/fingerprint.ts";
import { counts } from "../../core/summary.ts";
import { openRepository } from "../../git/run.ts";
import type { Context } from "../context.ts";
import type { Outcome } from "./build-report.ts";

/** Findings that one block names at most: more are accepted by `leakscan baseline`. */
const most = 1000;

/** What is remembered. */
export interface LastBlock {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly fingerprints: readonly string[];
}

/** Remembers what a scan found that counts, if anything. Never throws: a folder that cannot be written to costs `--last` alone. */
export async function rememberBlock({ report, settings }: Outcome, context: Context): Promise<void> {
  const counting = report.findings.filter((finding) => counts(finding, settings.strict.value));
  if (counting.length === 0) return;
  const block: LastBlock = {
    at: new Date().toISOString(),
    fingerprints: [...new Set(counting.map(({ fingerprint }) => fingerprint))].slice(0, most),
  };
  try {
    const file = await fileOf(context);
    const draft = `${file}.${randomUUID()}`;
    await writeFile(draft, `${JSON.stringify(block)}\n`, { flag: "wx" });
    await rename(draft, file).catch(() => rm(draft, { force: true }));
  } catch {
    // As above.
  }
}

/** What stopped the last commit or push here; `undefined` where nothing did, or nothing that is remembered. */
export async function readLastBlock(context: Context): Promise<LastBlock | undefined> {
  try {
    const { at, fingerprints } = JSON.parse(await readFile(await fileOf(context), "utf8")) as Partial<LastBlock>;
    const isWhole = typeof at === "string" && Array.isArray(fingerprints) && fingerprints.length > 0;
    return isWhole && fingerprints.every((one) => fingerprintShape.test(one)) ? { at, fingerprints } : undefined;
  } catch {
    return undefined;
  }
}

async function fileOf({ cwd, env }: Context): Promise<string> {
  return path.join((await openRepository(cwd, env)).gitDir, "leakscan-last-block.json");
}
