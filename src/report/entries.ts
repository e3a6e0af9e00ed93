/**
 * Findings as a person counts them: a credential of several parts is one entry, and so is one weak password that stands in many
 * files. Every readable format counts and lists these; formats for programs list findings.
 */

import { partsOf } from "../core/pairs.ts";
import { type Severity, severities } from "../core/severity.ts";
import type { ToldFinding } from "./masked-report.ts";

/** One thing to decide about. */
export interface Entry {
  /** What it is shown as: the worst of its findings, of a credential pair the secret. */
  readonly lead: ToldFinding;
  /** The other parts of the same credential. */
  readonly parts: readonly ToldFinding[];
  /** The same guessable value at other paths: its fingerprint is made from the path, so each path has its own. */
  readonly elsewhere: readonly ToldFinding[];
}

/**
 * The entries of these findings, in the order of their leads.
 * @param valueOf the same text for findings of one value, as far as that is known
 */
export function entriesOf(
  findings: readonly ToldFinding[],
  valueOf: (finding: ToldFinding) => string | undefined = () => undefined,
): readonly Entry[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const byValue = new Map<string, ToldFinding[]>();
  for (const finding of findings) {
    const value = finding.guessable === true ? valueOf(finding) : undefined;
    if (value === undefined) continue;
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, [finding]);
    else known.push(finding);
  }
  // Two weak passwords of one file may share a fingerprint, so it is the findings that are taken.
  const taken = new Set<ToldFinding>();
  const entries: Entry[] = [];
  for (const lead of findings) {
    if (taken.has(lead)) continue;
    taken.add(lead);
    const parts = partsOf(lead, byFingerprint).filter((one) => !taken.has(one));
    const value = lead.guessable === true ? valueOf(lead) : undefined;
    const same = value === undefined || parts.length > 0 ? [] : (byValue.get(value) ?? []);
    const elsewhere = same.filter((one) => !taken.has(one));
    for (const one of [...parts, ...elsewhere]) taken.add(one);
    entries.push({ lead, parts, elsewhere });
  }
  return entries;
}

/** How many entries there are of each severity, worst first, without those of which there is none. */
export function severitiesOf(entries: readonly Entry[]): readonly (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, entries.filter(({ lead }) => lead.severity === severity).length] as const)
    .filter(([, count]) => count > 0);
}

/** What has to be named to accept all of it: the parts of a credential go with its lead. */
export function fingerprintsOf({ lead, elsewhere }: Entry): readonly string[] {
  return [lead, ...elsewhere].map(({ fingerprint }) => fingerprint);
}
