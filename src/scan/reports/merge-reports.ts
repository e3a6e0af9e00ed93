/** Use case: the reports of shards, or of several scans, become one. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Exposure, Finding, Place, Report, Unread } from "../../core/finding.ts";
import { emptyConfig } from "../../policy/config.ts";
import { compareFindings } from "../../policy/compare.ts";
import type { Context } from "../context.ts";
import type { RawOptions } from "../options.ts";
import type { Outcome } from "./build-report.ts";
import { readReport } from "./read-report.ts";
import { resolveSettings } from "../settings.ts";

/** Reads and merges JSON reports. Throws as reading a report does. */
export async function mergeReports(files: readonly string[], raw: RawOptions, context: Context): Promise<Outcome> {
  const settings = resolveSettings(raw, emptyConfig, "", context.env);
  const reports = await Promise.all(files.map((file) => readReport(file, context.cwd)));
  return { report: merge(reports), settings, suppressedPlaces: 0, untrustedComments: 0 };
}

/** One report of several. Throws a UsageError where there is none, or they are of different kinds of scans. */
export function merge(reports: readonly Report[]): Report {
  const [first, ...rest] = reports;
  if (first === undefined) throw new UsageError(says("reportsNone"));
  if (rest.some(({ scan }) => scan.mode !== first.scan.mode)) {
    throw new UsageError(says("reportsMixed"));
  }
  const byKey = new Map<string, Finding>();
  for (const { findings, scan } of reports)
    for (const finding of findings) {
      // Two repositories may each have a weak password at the same path: that does not make it the same one.
      const key = finding.guessable ? `${finding.fingerprint} ${scan.repository ?? ""}` : finding.fingerprint;
      const known = byKey.get(key);
      byKey.set(key, known ? join(known, finding) : finding);
    }
  const scans = reports.map(({ scan }) => scan);
  const sum = (of: (scan: Report["scan"]) => number): number => scans.reduce((total, scan) => total + of(scan), 0);
  const repositories = new Set(scans.map(({ repository }) => repository));
  return {
    tool: first.tool,
    scan: {
      mode: first.scan.mode,
      repository: repositories.size === 1 ? first.scan.repository : null,
      notRead: distinct(scans.flatMap(({ notRead }) => notRead)),
      cut: distinct(scans.flatMap(({ cut }) => cut)),
      blobs: sum(({ blobs }) => blobs),
      bytes: sum(({ bytes }) => bytes),
      commits: Math.max(...scans.map(({ commits }) => commits)),
      durationMs: Math.max(...scans.map(({ durationMs }) => durationMs)),
    },
    findings: [...byKey.values()].sort(compareFindings),
  };
}

/** Both are the same secret: suppressed only where both are. */
function join(a: Finding, b: Finding): Finding {
  const [lead, other] = compareFindings(a, b) <= 0 ? [a, b] : [b, a];
  const places = distinct<Place>([...lead.places, ...other.places]);
  const exposure =
    lead.exposure && other.exposure ? joinExposure(lead.exposure, other.exposure) : (lead.exposure ?? other.exposure);
  return {
    ...lead,
    places,
    related: [...new Set([...lead.related, ...other.related])].sort(),
    ...(exposure ? { exposure } : {}),
  };
}

/** Each saw a part: what one says was removed, the other may still hold. */
function joinExposure(a: Exposure, b: Exposure): Exposure {
  return {
    introduced: distinct([...a.introduced, ...b.introduced]),
    removed: a.removed.filter(({ oid }) => b.removed.some((one) => one.oid === oid)),
    atHead: a.atHead || b.atHead,
    reachable: a.reachable || b.reachable,
    refs: [...new Set([...a.refs, ...b.refs])].sort(),
    commits: Math.max(a.commits, b.commits),
  };
}

function distinct<T extends Unread | Place | Exposure["introduced"][number]>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}
