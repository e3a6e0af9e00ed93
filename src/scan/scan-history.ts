/** Use case: everything that a repository has ever held, with who brought it, who took it out, and what still holds it. */

import path from "node:path";
import { type GitRepository, openRepository } from "../git/run.ts";
import { isUrl, shownUrl, splitUrl } from "../git/url.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeFastEngine } from "./engine/engine.ts";
import { withCloneOf } from "./history/clone-of.ts";
import { leadAtHead } from "./history/lead-at-head.ts";
import { type HistoryReading, readHistory } from "./history/read-history.ts";
import { shardOf } from "./history/shard-option.ts";
import { trustStoodIn } from "./history/trust.ts";
import type { RawOptions } from "./options.ts";
import { loadPolicy, type Trust } from "./policy/load-policy.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { repositoryFacts } from "./reports/repository-facts.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/**
 * Scans a repository's whole store.
 * @param where a folder in the repository, or a URL to clone it from; the current folder where absent
 * @param trust whose config, baseline and comments count; by default those of the repository that one stands in
 * @param reading.parts what its shards found: nothing else is read
 * @throws ScanError where git fails, UsageError where options or config are wrong
 */
export async function scanHistory(
  where: string | undefined,
  raw: RawOptions,
  context: Context,
  trust?: (repository: GitRepository) => Promise<Trust>,
  reading: Pick<HistoryReading, "parts"> = {},
): Promise<Outcome> {
  if (where === undefined || !isUrl(where)) {
    const folder = where === undefined ? context.cwd : path.resolve(context.cwd, where);
    return scanClone({ folder }, raw, context, trust, reading);
  }
  const url = shownUrl(splitUrl(where).url);
  // What is remembered belongs to a folder, and this one goes.
  return withCloneOf(where, context, (folder) =>
    scanClone({ folder, name: url }, { ...raw, cache: false }, context, trust, reading),
  );
}

/** As {@link scanHistory}, of a clone that is here. `name` is what the report calls it. */
export async function scanClone(
  clone: { readonly folder: string; readonly name?: string },
  raw: RawOptions,
  context: Context,
  trust?: (repository: GitRepository) => Promise<Trust>,
  { parts }: Pick<HistoryReading, "parts"> = {},
): Promise<Outcome> {
  const shard = raw.shard === undefined ? undefined : shardOf(raw.shard, context.env);
  const startedAt = performance.now();
  const repository = await openRepository(clone.folder, context.env);
  const trusted =
    trust === undefined || raw.trustRepoConfig === true ? trustStoodIn(repository, raw, context) : trust(repository);
  const loaded = await loadPolicy(await trusted, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const engine = await makeFastEngine(detectionOf(loaded, settings, context));
  const facts = repositoryFacts(repository);
  const name = clone.name ?? repository.workTree ?? repository.gitDir;
  context.onStart?.({ mode: "history", repository: name, engineVersion: engine.version });
  // What is remembered is of whole scans.
  const isWhole = shard === undefined && parts === undefined;
  const read = await readHistory(repository, engine, sourceOptions(settings, context), settings.jobs.value, {
    shard,
    parts,
    cache: raw.cache === false || !isWhole ? undefined : { env: context.env },
  });
  const { result, exposures } = read;
  const scanned = {
    mode: "history",
    repository: name,
    engineVersion: engine.version,
    startedAt,
    result,
    facts: { ...(await facts), ...(read.shard && { shard: read.shard }) },
  } as const;
  const outcome = await buildReport({ ...scanned, exposures, judging: { signal: context.signal } }, loaded, settings);
  return leadAtHead(outcome, repository);
}
