/**
 * The secrets of one repository as the joined report needs them: one line a secret, written beside the repository's report. Made
 * from what may be reported, so everything in it is masked.
 */

import type { CommitFacts, Suppression } from "../../core/finding.ts";
import { counts } from "../../core/summary.ts";
import type { ToldFinding, ToldReport } from "../../report/reported.ts";
import type { OwnersOf } from "./owners.ts";

/** What is the same wherever the secret stands. */
export type SecretFacts = Pick<
  ToldFinding,
  | "fingerprint"
  | "rule"
  | "provider"
  | "description"
  | "severity"
  | "confidence"
  | "masked"
  | "guessable"
  | "aws"
  | "verdict"
>;

/** A secret in one repository. */
export interface Occurrence {
  readonly atHead: boolean;
  readonly reachable: boolean;
  /** Commits whose tree holds it. */
  readonly commits: number;
  /** Author date of the first commit that introduced it. */
  readonly firstSeen?: string;
  /** When it was last there: the scan's time at HEAD, else the date of the last commit that removed it. */
  readonly lastSeen?: string;
  readonly introduced?: CommitFacts;
  /** The last commit that removed it, where HEAD does not hold it. */
  readonly removed?: CommitFacts;
  /** Names, the shortest ways to them first; at most {@link mostNames}. */
  readonly branches: readonly string[];
  readonly branchCount: number;
  /** Those at HEAD first; at most {@link mostNames}. */
  readonly places: readonly { readonly path: string | null; readonly line: number }[];
  readonly placeCount: number;
  readonly owners: readonly string[];
  readonly suppressed?: Suppression;
  readonly counts: boolean;
  /** Fingerprints of what belongs to it. */
  readonly related: readonly string[];
}

/** A secret of a repository. */
export interface RepositorySecret {
  readonly secret: SecretFacts;
  readonly occurrence: Occurrence;
}

/** Branches and places of one secret in one repository that are named; all are counted. */
export const mostNames = 20;

/** The secrets of a report, those that do not count as well. */
export function secretsOf(report: ToldReport, ownersOf: OwnersOf, strict: boolean): RepositorySecret[] {
  return report.findings.map((finding) => ({
    secret: factsOf(finding),
    occurrence: occurrenceOf(finding, report.scan.at, ownersOf, strict),
  }));
}

function factsOf(one: ToldFinding): SecretFacts {
  return {
    fingerprint: one.fingerprint,
    rule: one.rule,
    provider: one.provider,
    description: one.description,
    severity: one.severity,
    confidence: one.confidence,
    masked: one.masked,
    ...(one.guessable && { guessable: one.guessable }),
    ...(one.aws && { aws: one.aws }),
    ...(one.verdict && { verdict: one.verdict }),
  };
}

function occurrenceOf(finding: ToldFinding, at: string | undefined, ownersOf: OwnersOf, strict: boolean): Occurrence {
  const { exposure, places, suppressed } = finding;
  const introduced = byDate(exposure?.introduced ?? (finding.commit ? [finding.commit] : []))[0];
  const removed = byDate(exposure?.removed ?? []).at(-1);
  const atHead = exposure?.atHead === true;
  const lastSeen = atHead ? at : removed?.date;
  const branches = branchNames(exposure?.refs ?? []);
  const named = places.toSorted((a, b) => Number(b.atHead === true) - Number(a.atHead === true)).slice(0, mostNames);
  const owners = new Set(named.flatMap(({ path }) => (path === null ? [] : ownersOf(path))));
  return {
    atHead,
    reachable: exposure?.reachable === true,
    commits: exposure?.commits ?? 0,
    ...(introduced && { firstSeen: introduced.date, introduced }),
    ...(lastSeen !== undefined && { lastSeen }),
    ...(removed && !atHead && { removed }),
    branches: branches.slice(0, mostNames),
    branchCount: branches.length,
    places: named.map(({ path, line }) => ({ path, line })),
    placeCount: places.length,
    owners: [...owners].slice(0, mostNames),
    ...(suppressed && { suppressed }),
    counts: counts(finding, strict),
    related: finding.related ?? [],
  };
}

function byDate(commits: readonly CommitFacts[]): CommitFacts[] {
  return commits.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

/** Branches by their own names, local ones and those of remotes once; other refs as they are, behind them. */
function branchNames(refs: readonly string[]): string[] {
  const branches = new Set<string>();
  const others: string[] = [];
  for (const ref of refs) {
    const name = /^refs\/(?:heads|remotes\/[^/]+)\/(.+)$/.exec(ref)?.[1];
    if (name === undefined) others.push(ref);
    else if (name !== "HEAD") branches.add(name);
  }
  return [...[...branches].sort(), ...others];
}
