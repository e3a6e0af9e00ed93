/**
 * Which id, secret and session token may belong together, judged by where they stand: in one file, in files of one commit, or only
 * in one repository. Shared by the report, which says how sure it is, and the liveness check, which tries the likeliest first.
 */

import type { Confidence } from "./severity.ts";
import type { Finding, Place } from "./finding.ts";
import type { Pair, PairOf } from "./pair.ts";

/** What two findings share, nearest first. */
export type Nearness = "file" | "commit" | "repository";

/** How near two findings stand to each other, and how many lines lie between them where they share a file. */
export function nearness(a: Finding, b: Finding): { readonly by: Nearness; readonly lines: number } {
  const files = new Map<string, number[]>();
  for (const place of a.places) for (const key of fileKeys(place)) push(files, key, place.line);
  let lines = Infinity;
  for (const place of b.places)
    for (const key of fileKeys(place))
      for (const line of files.get(key) ?? []) lines = Math.min(lines, Math.abs(line - place.line));
  if (lines < Infinity) return { by: "file", lines };
  const commits = commitsOf(a);
  for (const commit of commitsOf(b)) if (commits.has(commit)) return { by: "commit", lines };
  return { by: "repository", lines };
}

/** A number that is smaller the likelier two findings belong together. */
export function pairingCost(a: Finding, b: Finding): number {
  if (a.related.includes(b.fingerprint) || b.related.includes(a.fingerprint)) {
    const { by, lines } = nearness(a, b);
    return by === "file" ? Math.min(lines, 9_999) : 10_000;
  }
  const { by, lines } = nearness(a, b);
  return by === "file" ? 20_000 + Math.min(lines, 9_999) : by === "commit" ? 40_000 : 60_000;
}

/** The findings with their pairing filled in: partners of the same file, and of the same commit where a file holds only half. */
export function pairFindings(findings: readonly Finding[], pairOf: PairOf): readonly Finding[] {
  if (findings.length < 2) return findings;
  const pairs = new Map(findings.flatMap(({ rule }): [string, Pair][] => entryOf(rule, pairOf(rule))));
  const pairings = new Map<string, Pairing[]>();
  const link = (id: Finding, other: Finding, by: "file" | "commit", confidence: Confidence): void => {
    push(pairings, id.fingerprint, { with: other.fingerprint, by, confidence });
    push(pairings, other.fingerprint, { with: id.fingerprint, by, confidence });
  };
  const byFingerprint = new Map(findings.map((one) => [one.fingerprint, one]));
  const idRules = new Set([...pairs.values()].map((pair) => pair.with));
  for (const idRule of idRules) {
    const ids = findings.filter(({ rule }) => rule === idRule);
    for (const kind of ["secret", "token"] as const) {
      const isOther = (rule: string | undefined): boolean => {
        const pair = rule === undefined ? undefined : pairs.get(rule);
        return pair?.with === idRule && (pair.as ?? "secret") === kind;
      };
      const ruleOf = (fingerprint: string): string | undefined => byFingerprint.get(fingerprint)?.rule;
      const others = findings.filter(({ rule }) => isOther(rule));
      for (const other of others) {
        const own = other.related.flatMap((one) => byFingerprint.get(one) ?? []).filter(({ rule }) => rule === idRule);
        for (const id of own) {
          const isAlone = id.related.every((one) => one === other.fingerprint || !isOther(ruleOf(one)));
          link(id, other, "file", own.length === 1 && isAlone ? "high" : "medium");
        }
      }
      pairOverCommits(
        ids.filter((id) => !id.related.some((one) => isOther(ruleOf(one))) && (kind === "secret" || isTemporary(id))),
        others.filter((other) => !other.related.some((one) => ruleOf(one) === idRule)),
        link,
      );
    }
  }
  return findings.map((finding) => {
    const pairing = pairings.get(finding.fingerprint);
    if (pairing === undefined) return finding;
    const sure = pairing.filter(({ confidence }) => confidence !== "low").map((pair) => pair.with);
    const related = [...new Set([...finding.related, ...sure])].sort();
    const idFacts =
      finding.idFacts ??
      (idRules.has(finding.rule) || sure.length !== 1 ? undefined : byFingerprint.get(sure[0] ?? "")?.idFacts);
    return { ...finding, related, pairing, ...(idFacts === undefined ? {} : { idFacts }) };
  });
}

/**
 * The other parts of the same credential, where it is plain that they belong together: an id's only secret in a file, and the session
 * token beside them. Of two secrets beside one id neither is.
 */
export function partsOf<T extends Pick<Finding, "fingerprint" | "pairing">>(
  finding: T,
  byFingerprint: ReadonlyMap<string, T>,
): readonly T[] {
  const parts = new Set([finding]);
  for (const part of parts)
    for (const { with: other, confidence } of part.pairing ?? []) {
      const found = confidence === "high" ? byFingerprint.get(other) : undefined;
      if (found !== undefined) parts.add(found);
    }
  parts.delete(finding);
  return [...parts];
}

function entryOf(rule: string, pair: Pair | undefined): [string, Pair][] {
  return pair === undefined ? [] : [[rule, pair]];
}

type Pairing = NonNullable<Finding["pairing"]>[number];

/** More halves than this in one commit say nothing of who belongs to whom. */
const mostHalves = 8;

function pairOverCommits(
  ids: readonly Finding[],
  others: readonly Finding[],
  link: (id: Finding, other: Finding, by: "commit", confidence: Confidence) => void,
): void {
  if (ids.length === 0 || others.length === 0) return;
  const byCommit = new Map<string, { ids: Finding[]; others: Finding[] }>();
  const at = (commit: string): { ids: Finding[]; others: Finding[] } => {
    const known = byCommit.get(commit) ?? { ids: [], others: [] };
    byCommit.set(commit, known);
    return known;
  };
  for (const id of ids) for (const commit of commitsOf(id)) at(commit).ids.push(id);
  for (const other of others) for (const commit of commitsOf(other)) at(commit).others.push(other);
  const seen = new Map<string, { id: Finding; other: Finding; confidence: Confidence }>();
  for (const here of byCommit.values()) {
    if (here.ids.length > mostHalves || here.others.length > mostHalves) continue;
    const confidence = here.ids.length === 1 && here.others.length === 1 ? "medium" : "low";
    for (const id of here.ids)
      for (const other of here.others) {
        const key = `${id.fingerprint} ${other.fingerprint}`;
        if (seen.get(key)?.confidence !== "medium") seen.set(key, { id, other, confidence });
      }
  }
  for (const { id, other, confidence } of seen.values()) link(id, other, "commit", confidence);
}

function isTemporary(id: Finding): boolean {
  return id.idFacts?.keyType === "temporary";
}

/** One blob is one file however many paths it has; a file on disk is known by its path. */
function fileKeys(place: Place): string[] {
  const inside = (place.decodedFrom ?? []).filter((step) => step.includes(":")).join(">");
  if (place.blob !== undefined) return [`blob ${place.blob} ${inside}`];
  if (place.source === "stdin") return [`stdin ${inside}`];
  return place.path === null || place.source === "path" ? [] : [`path ${place.path} ${inside}`];
}

/** The commits that brought it; what is staged or lies on disk is one state, which stands for a commit. */
function commitsOf(finding: Finding): ReadonlySet<string> {
  const commits = new Set<string>((finding.exposure?.introduced ?? []).map(({ oid }) => oid));
  for (const { commit, source } of finding.places) {
    if (commit !== undefined) commits.add(commit);
    else if (source !== "blob") commits.add("here");
  }
  return commits;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
