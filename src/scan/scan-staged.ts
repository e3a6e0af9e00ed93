/** Use case: what the next commit adds. */

import { headCommit } from "../git/revision.ts";
import { openRepository } from "../git/run.ts";
import { scanStaged as scanIndex } from "../sources/staged/staged.ts";
import type { Context } from "./context.ts";
import { detectionOf } from "./engine/detection.ts";
import { makeScanner } from "./engine/engine.ts";
import { loadPolicy } from "./policy/load-policy.ts";
import type { RawOptions } from "./options.ts";
import { buildReport, type Outcome } from "./reports/build-report.ts";
import { settingsOf } from "./settings.ts";
import { sourceOptions } from "./source-options.ts";

/** What `staged` takes beside the common options. */
export interface StagedRaw extends RawOptions {
  /** The commit will replace HEAD. */
  readonly amend?: boolean | undefined;
}

/** Scans what is staged. Throws a ScanError where git fails, a UsageError where options or config are wrong. */
export async function scanStaged(raw: StagedRaw, context: Context): Promise<Outcome> {
  const startedAt = performance.now();
  const repository = await openRepository(context.cwd, context.env);
  const root = repository.workTree ?? context.cwd;
  const loaded = await loadPolicy({ kind: "folder", root }, raw, context.cwd);
  const settings = settingsOf(raw, loaded, context);
  const scanner = await makeScanner({ ...detectionOf(loaded, settings, context), examples: true });
  const result = await scanIndex(repository, scanner, { ...sourceOptions(settings, context), amend: raw.amend });
  const outcome = await buildReport(
    { mode: "staged", repository: root, engineVersion: scanner.engineVersion, startedAt, result },
    loaded,
    settings,
  );
  const needsHead = outcome.report.findings.length > 0 || outcome.report.scan.notRead.length > 0;
  return {
    ...outcome,
    firstCommit: needsHead && (await headCommit(repository)) === null,
    commentsCount: loaded.policy.config.allowComments !== false,
    belowRoot: repository.workTree !== null && repository.workTree !== repository.dir,
  };
}
