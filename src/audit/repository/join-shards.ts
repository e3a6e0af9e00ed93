/** Puts the shards of a repository together, in a clone of it. */

import { UsageError } from "../../core/error.ts";
import type { Context } from "../../scan/context.ts";
import type { RawOptions } from "../../scan/options.ts";
import type { Trust } from "../../scan/policy/load-policy.ts";
import type { Outcome } from "../../scan/reports/build-report.ts";
import { mergeParts } from "../../scan/reports/merge-shards.ts";
import { readReport } from "../../scan/reports/read-report.ts";
import { scanClone } from "../../scan/scan-history.ts";
import type { ScannedShards } from "../queue/queue.ts";

/**
 * The report of the whole. Where something was pushed while the shards were scanned, or the clones differ otherwise, they do not fit
 * together: then the clone at hand is scanned whole.
 */
export async function joinShards(
  { reports, failed }: ScannedShards,
  clone: { readonly folder: string; readonly name: string },
  raw: RawOptions,
  context: Context,
  trust: () => Promise<Trust>,
): Promise<{ readonly outcome: Outcome; readonly isWhole: boolean }> {
  const read = await Promise.all(reports.map((file) => readReport(file, context.cwd)));
  try {
    const outcome = await mergeParts(read, failed, raw, (options, parts) =>
      scanClone(clone, options, context, trust, { parts }),
    );
    return { outcome, isWhole: false };
  } catch (error) {
    if (!(error instanceof UsageError) || !doNotFit.has(error.sentence.key)) throw error;
    return { outcome: await scanClone(clone, raw, context, trust), isWhole: true };
  }
}

const doNotFit: ReadonlySet<string> = new Set(["shardsOtherObjects", "shardsOtherSettings", "shardsNotHere"]);
