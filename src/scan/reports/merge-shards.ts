/**
 * The reports of a history's shards become the report that one scan would have made. A report masks its secrets and each shard saw
 * only its own objects, so that what depends on all of them (exposure, pairs, the order of places, what is suppressed) is found
 * out again, from the repository at hand and the objects that the shards name.
 */

import { UsageError } from "../../core/error.ts";
import { ownCredentialRule } from "../../core/custom-rule.ts";
import type { Finding, Report } from "../../core/finding.ts";
import type { FailedShard, HistoryPart, ShardFacts } from "../../core/shard.ts";
import { says } from "../../messages/errors.ts";
import type { Context } from "../context.ts";
import type { Parts } from "../history/recall-parts.ts";
import type { RawOptions } from "../options.ts";
import { scanHistory } from "../scan-history.ts";
import type { Outcome } from "./build-report.ts";

/** Whether any of these is the report of a shard. */
export function areShards(reports: readonly Report[]): boolean {
  return reports.some(({ scan }) => scan.shard !== undefined);
}

/**
 * Puts the shards of one history together.
 * @param where the repository, as `history` takes it; the current folder where absent
 * @throws UsageError where they are not all shards of the same, each once, or where the repository at hand is in another state
 */
export async function mergeShards(
  reports: readonly Report[],
  where: string | undefined,
  raw: RawOptions,
  context: Context,
): Promise<Outcome> {
  return mergeParts(reports, [], raw, (options, parts) => scanHistory(where, options, context, undefined, { parts }));
}

/**
 * As {@link mergeShards}; `scan` reads the repository at hand.
 * @param failed shards that could not be read: the report says so, and is incomplete
 */
export async function mergeParts(
  reports: readonly Report[],
  failed: readonly FailedShard[],
  raw: RawOptions,
  scan: (raw: RawOptions, parts: Parts) => Promise<Outcome>,
): Promise<Outcome> {
  const facts = reports.flatMap(({ scan }) => scan.shard ?? []);
  const { objects, settings, identifiers, maxSize } = checked(facts, reports.length, failed);
  const sum = (of: (report: Report) => number): number => reports.reduce((total, report) => total + of(report), 0);
  const parts: Parts = {
    parts: [...facts.map(({ part }) => part), unreadPart(failed)],
    blobs: sum(({ scan }) => scan.blobs),
    bytes: sum(({ scan }) => scan.bytes),
    objects,
    settings,
  };
  const same = { ...raw, identifiers, ...(maxSize !== null && { maxSize: String(maxSize) }), cache: false };
  const outcome = await scan(same, parts);
  const { report } = outcome;
  const longest = Math.max(...reports.map(({ scan }) => scan.durationMs));
  return {
    ...outcome,
    report: {
      ...report,
      scan: { ...report.scan, durationMs: longest + report.scan.durationMs },
      findings: withWhatTheyKnow(report.findings, reports),
    },
  };
}

/** What is known of shards that could not be read: that they were not. */
function unreadPart(failed: readonly FailedShard[]): HistoryPart {
  const notRead = failed.map(({ index, count, why }) => ({
    what: `shard ${index + 1}/${count}`,
    why: `shard-failed: ${why}`,
  }));
  return { blobs: [], messages: [], trees: [], tooLarge: [], missing: [], notRead };
}

/** The facts that all shards share. */
function checked(facts: readonly ShardFacts[], reports: number, failed: readonly FailedShard[]): ShardFacts {
  const [first] = facts;
  if (first === undefined || facts.length < reports) throw new UsageError(says("shardsMixed"));
  const counts = [...new Set(facts.map(({ count }) => count))];
  if (counts.length > 1) throw new UsageError(says("shardCounts", counts.join(", ")));
  const seen = [...facts, ...failed].map(({ index }) => index);
  const twice = seen.filter((index, i) => seen.indexOf(index) !== i);
  if (twice.length > 0) throw new UsageError(says("shardTwice", listed(twice), first.count));
  const missing = Array.from({ length: first.count }, (_, index) => index).filter((index) => !seen.includes(index));
  if (missing.length > 0) throw new UsageError(says("shardsMissing", listed(missing), first.count));
  if (facts.some(({ objects }) => objects !== first.objects)) throw new UsageError(says("shardsOtherObjects"));
  if (facts.some(({ settings }) => settings !== first.settings)) throw new UsageError(says("shardsOtherSettings"));
  return first;
}

function listed(indexes: readonly number[]): string {
  return [...new Set(indexes)].map((index) => index + 1).join(", ");
}

/** Adds what only the machines of the shards could know: whether a key is active, and their users' own credentials. */
function withWhatTheyKnow(findings: readonly Finding[], reports: readonly Report[]): Finding[] {
  const theirs = reports.flatMap((report) => report.findings);
  const verdicts = new Map<string, NonNullable<Finding["verdict"]>>();
  for (const { fingerprint, verdict } of theirs) {
    const known = verdicts.get(fingerprint);
    if (verdict !== undefined && (known === undefined || known.checkedAt <= verdict.checkedAt))
      verdicts.set(fingerprint, verdict);
  }
  const here = new Set(findings.map(({ fingerprint }) => fingerprint));
  const own = new Map(
    theirs
      .filter(({ rule, fingerprint }) => rule === ownCredentialRule.id && !here.has(fingerprint))
      .map((finding) => [finding.fingerprint, finding]),
  );
  return [...findings, ...own.values()].map((finding) => {
    const verdict = verdicts.get(finding.fingerprint);
    return verdict === undefined ? finding : { ...finding, verdict };
  });
}
