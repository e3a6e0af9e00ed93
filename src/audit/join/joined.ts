/** A secret across repositories: what all of them say of it, and what has changed since the last audit. */

import { compareText } from "../../policy/compare.ts";
import type { Suppression } from "../../core/finding.ts";
import { compareConfidence, compareSeverity, confidences, severities } from "../../core/severity.ts";
import type { Occurrence, RepositorySecret, SecretFacts } from "../repository/secrets.ts";

/** Where a secret still stands, the worst of all repositories. */
export type JoinedState = "head" | "history" | "unreachable" | "gone";

/** What has changed since the last audit: it stands in a further repository is `spread`. */
export type Change = "new" | "spread" | "returned" | "resolved";

/** Why a secret that stood at HEAD counts as resolved. */
export type ResolvedWord = "gone-from-head" | "gone" | "revoked" | "suppressed";

/** A secret in one repository, as joined. */
export interface JoinedOccurrence extends Omit<Occurrence, "related"> {
  /** The repository's id and name. */
  readonly id: string;
  readonly repository: string;
  /** The repository could not be read this time: this is how it was then. */
  readonly asOf?: string;
}

/** A secret with all its repositories. */
export interface JoinedSecret extends SecretFacts {
  /** What it is joined by. */
  readonly key: string;
  readonly state: JoinedState;
  /** Whether it counts in one repository at least. */
  readonly counts: boolean;
  readonly suppressed?: Suppression;
  readonly change?: Change;
  readonly resolved?: { readonly why: ResolvedWord; readonly at: string };
  /** When an audit first reported it. */
  readonly since: string;
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly repositoryCount: number;
  readonly atHeadCount: number;
  readonly owners: readonly string[];
  readonly related: readonly string[];
  /** Those at HEAD first. */
  readonly repositories: readonly JoinedOccurrence[];
}

/** One line of one repository. */
export interface Line {
  readonly id: string;
  readonly repository: string;
  readonly asOf?: string;
  readonly line: RepositorySecret;
}

/** Joins the lines of one key, at least one. `previous` is what the last audit said; `at` is this audit's time. */
export function joinSecret(
  key: string,
  lines: readonly Line[],
  previous: JoinedSecret | undefined,
  isFirstAudit: boolean,
  at: string,
): JoinedSecret {
  const repositories = lines.map(occurrenceOf).sort(headFirst);
  const all = lines.map(({ line }) => line.secret);
  const facts = worst(all);
  const isSuppressed = repositories.every(({ suppressed }) => suppressed !== undefined);
  const suppressed = isSuppressed ? repositories[0]?.suppressed : undefined;
  const [firstSeen] = repositories.flatMap((one) => one.firstSeen ?? []).sort(byTime);
  const lastSeen = repositories
    .flatMap((one) => one.lastSeen ?? [])
    .sort(byTime)
    .at(-1);
  const now: JoinedSecret = {
    key,
    ...facts,
    state: stateOf(repositories),
    counts: repositories.some(({ counts }) => counts),
    ...(suppressed && { suppressed }),
    since: previous?.since ?? at,
    ...(firstSeen !== undefined && { firstSeen }),
    ...(lastSeen !== undefined && { lastSeen }),
    repositoryCount: repositories.length,
    atHeadCount: repositories.filter(({ atHead }) => atHead).length,
    owners: [...new Set(repositories.flatMap(({ owners }) => owners))].sort(),
    related: [...new Set(lines.flatMap(({ line }) => line.occurrence.related))].sort(),
    repositories,
  };
  if (isFirstAudit) return now;
  return changed(now, previous, at);
}

/** A secret that no repository holds any more. */
export function goneSecret(previous: JoinedSecret, at: string): JoinedSecret {
  const { change: _, ...rest } = previous;
  const gone = { ...rest, state: "gone", counts: false, atHeadCount: 0 } as const;
  return isStanding(previous) ? { ...gone, change: "resolved", resolved: { why: "gone", at } } : gone;
}

/** Whether a key still opens something, and anyone who reads HEAD has it. */
export function isStanding(secret: JoinedSecret): boolean {
  return secret.counts && secret.state === "head" && !isDead(secret);
}

function isDead({ verdict }: SecretFacts): boolean {
  return verdict?.status === "revoked" || verdict?.status === "invalid";
}

function changed(now: JoinedSecret, previous: JoinedSecret | undefined, at: string): JoinedSecret {
  if (previous === undefined) return now.counts ? { ...now, change: "new" } : now;
  const wasStanding = isStanding(previous);
  if (wasStanding && !isStanding(now)) return { ...now, change: "resolved", resolved: { why: whyResolved(now), at } };
  if (!wasStanding && isStanding(now))
    return { ...now, change: previous.resolved !== undefined ? "returned" : previous.counts ? "returned" : "new" };
  if (now.counts && !previous.counts) return { ...now, change: "new" };
  const known = new Set(previous.repositories.map(({ id }) => id));
  if (now.counts && now.repositories.some(({ id }) => !known.has(id))) return { ...now, change: "spread" };
  return previous.resolved === undefined || isStanding(now) ? now : { ...now, resolved: previous.resolved };
}

function whyResolved(now: JoinedSecret): ResolvedWord {
  if (isDead(now)) return "revoked";
  return now.counts ? "gone-from-head" : "suppressed";
}

function occurrenceOf({ id, repository, asOf, line }: Line): JoinedOccurrence {
  const { related: _, ...occurrence } = line.occurrence;
  return { id, repository, ...(asOf !== undefined && { asOf }), ...occurrence };
}

function headFirst(a: JoinedOccurrence, b: JoinedOccurrence): number {
  return (
    Number(b.atHead) - Number(a.atHead) ||
    (a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : a.id < b.id ? -1 : 1)
  );
}

/** What is worst of what repositories say: they may have been scanned by different configs, or asked at different times. */
function worst(all: readonly SecretFacts[]): SecretFacts {
  const [lead = unreachable()] = all.toSorted(
    (a, b) =>
      Number(b.verdict?.status === "live") - Number(a.verdict?.status === "live") ||
      compareSeverity(a.severity, b.severity) ||
      compareConfidence(a.confidence, b.confidence) ||
      compareText(b.verdict?.checkedAt ?? "", a.verdict?.checkedAt ?? "") ||
      compareText(a.verdict?.status ?? "", b.verdict?.status ?? ""),
  );
  return lead;
}

function unreachable(): never {
  throw new TypeError("a joined secret stands in a repository at least");
}

function stateOf(repositories: readonly JoinedOccurrence[]): JoinedState {
  if (repositories.some(({ atHead }) => atHead)) return "head";
  return repositories.some(({ reachable }) => reachable) ? "history" : "unreachable";
}

function byTime(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}

/** What joined secrets are sorted by: what to do first stands first. */
export function rankOf(secret: JoinedSecret): string {
  const few = (count: number): string => String(9_999_999 - Math.min(count, 9_999_999)).padStart(7, "0");
  return [
    secret.state === "gone" ? 3 : secret.counts ? 0 : secret.suppressed ? 2 : 1,
    secret.verdict?.status === "live" ? 0 : isDead(secret) ? 2 : 1,
    severities.indexOf(secret.severity),
    confidences.indexOf(secret.confidence),
    { head: 0, history: 1, unreachable: 2, gone: 3 }[secret.state],
    few(secret.atHeadCount),
    few(secret.repositoryCount),
    secret.key,
  ].join(" ");
}
