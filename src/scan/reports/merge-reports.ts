/** Use case: the reports of shards, or of several scans, become one. */

import { UsageError } from "../../core/error.ts";
import { says } from "../../messages/errors.ts";
import type { Exposure, Finding, Place, Report, ScanFacts, ScannedRepository, Unread } from "../../core/finding.ts";
import { emptyConfig } from "../../policy/config.ts";
import { compareFindings } from "../../policy/compare.ts";
import type { Context } from "../context.ts";
import type { RawOptions } from "../options.ts";
import type { Outcome } from "./build-report.ts";
import { areShards, mergeShards } from "./merge-shards.ts";
import { readReport } from "./read-report.ts";
import { resolveSettings } from "../settings.ts";

/** Reads and merges JSON reports. Throws as reading a report does. */
export async function mergeReports(files: readonly string[], raw: RawOptions, context: Context): Promise<Outcome> {
  const reports = await Promise.all(files.map((file) => readReport(file, context.cwd)));
  if (areShards(reports)) return mergeShards(reports, raw.repository, raw, context);
  const settings = resolveSettings(raw, emptyConfig, "", context.env);
  return { report: merge(reports), settings, suppressedPlaces: 0, untrustedComments: 0 };
}

/** One report of several. Throws a UsageError where there is none, or they are of different kinds of scans. */
export function merge(reports: readonly Report[]): Report {
  const [first, ...rest] = reports;
  if (first === undefined) throw new UsageError(says("reportsNone"));
  if (rest.some(({ scan }) => scan.mode !== first.scan.mode)) {
    throw new UsageError(says("reportsMixed"));
  }
  const scans = reports.map(({ scan }) => scan);
  const repositories = repositoriesOf(scans);
  const byKey = new Map<string, Finding>();
  for (const { findings, scan } of reports)
    for (const read of findings) {
      const finding = repositories.length > 1 ? inRepository(read, scan.repository) : read;
      // Two repositories may each have a weak password at the same path: that does not make it the same one.
      const key = `${finding.fingerprint} ${finding.guessable ? (finding.places[0]?.repository ?? "") : ""}`;
      const known = byKey.get(key);
      byKey.set(key, known ? join(known, finding) : finding);
    }
  const sum = (of: (scan: Report["scan"]) => number): number => scans.reduce((total, scan) => total + of(scan), 0);
  return {
    tool: first.tool,
    scan: {
      mode: first.scan.mode,
      repository: null,
      notRead: distinct(scans.flatMap(({ notRead }) => notRead)),
      cut: distinct(scans.flatMap(({ cut }) => cut)),
      blobs: sum(({ blobs }) => blobs),
      bytes: sum(({ bytes }) => bytes),
      commits: commitsOf(scans),
      durationMs: Math.max(...scans.map(({ durationMs }) => durationMs)),
      ...latest(scans.map(({ at }) => at)),
      ...(repositories.length > 1 ? { repositories } : repositories[0]),
    },
    findings: [...byKey.values()].sort(compareFindings),
  };
}

/** What was scanned, each repository once. Shards of one need not have seen the same HEAD: the last one's is taken. */
function repositoriesOf(scans: readonly ScanFacts[]): readonly ScannedRepository[] {
  const all = scans.flatMap(
    (scan) => scan.repositories ?? (scan.repository === null ? [] : [factsOf(scan, scan.repository)]),
  );
  const byName = new Map<string, ScannedRepository>();
  for (const one of all) {
    const known = byName.get(one.repository);
    if (known === undefined || (known.at ?? "") <= (one.at ?? "")) byName.set(one.repository, one);
  }
  return [...byName.values()];
}

/** Each shard of a repository sees all of its commits. */
function commitsOf(scans: readonly ScanFacts[]): number {
  const most = new Map<string | null, number>();
  for (const { repository, commits } of scans) most.set(repository, Math.max(most.get(repository) ?? 0, commits));
  return [...most.values()].reduce((sum, commits) => sum + commits, 0);
}

function factsOf({ at, head, remote }: ScanFacts, repository: string): ScannedRepository {
  return {
    repository,
    ...(at !== undefined && { at }),
    ...(head !== undefined && { head }),
    ...(remote !== undefined && { remote }),
  };
}

function latest(times: readonly (string | undefined)[]): Pick<ScanFacts, "at"> {
  const at = times
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
  return at === undefined ? {} : { at };
}

/** The finding with the repository at each of its places. */
function inRepository(finding: Finding, repository: string | null): Finding {
  if (repository === null) return finding;
  return { ...finding, places: finding.places.map((place) => ({ repository, ...place })) };
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
