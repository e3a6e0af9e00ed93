/** Use case: what a push or a pull request adds. */

import { resolveCommit } from "../git/revision.ts";
import { type GitRepository, openRepository } from "../git/run.ts";
import { parseRange, type RangeSpec, scanRange as scanCommits } from "../sources/range/range.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeFastScanner } from "./engine/engine.ts";
import { untilInterrupted } from "./interrupt.ts";
import { loadPolicy, type Trust } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { repositoryFacts } from "./reports/repository-facts.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/**
 * Scans the commits of a range, written `base..head` or given as a specification. Config and baseline come from the base; with
 * `trustRepoConfig` from the working tree, and comments count then too.
 * @throws ScanError where git fails or a commit is not there, UsageError where range, options or config are wrong
 */
export async function scanRange(range: string | RangeSpec, raw: RawOptions, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const spec = typeof range === "string" ? parseRange(range) : range;
  const repository = await openRepository(context.cwd, context.env);
  const root = repository.workTree ?? repository.gitDir;
  const trust = raw.trustRepoConfig ? ({ kind: "folder", root } as const) : await trustBase(repository, spec);
  const loaded = await loadPolicy(trust, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeFastScanner(detectionOf(loaded, settings, context));
  context.onStart?.({ mode: "range", repository: root, engineVersion: scanner.engineVersion });
  const result = await untilInterrupted(
    scanCommits(repository, scanner, spec, sourceOptions(settings, context)),
    context.signal,
    root,
  );
  return buildReport(
    {
      mode: "range",
      repository: root,
      engineVersion: scanner.engineVersion,
      startedAt,
      result,
      facts: await repositoryFacts(repository),
    },
    loaded,
    settings,
  );
}

async function trustBase(repository: GitRepository, { exclude }: RangeSpec): Promise<Trust> {
  const [base] = exclude;
  if (base === undefined) return { kind: "none" };
  return { kind: "commit", repository, oid: await resolveCommit(repository, base), comments: false };
}
