/**
 * Findings as a person counts them: a credential of several parts is one entry, and so is one weak password that stands in many
 * files, which is a finding at each path. Every readable format counts and lists these; formats for programs list findings.
 */

import { partsOf } from "../core/pairs.ts";
import { type Severity, severities } from "../core/severity.ts";
import type { ToldFinding } from "./reported.ts";

/** A finding as readable formats show it; of a credential pair the secret. */
export interface Entry extends ToldFinding {
  /** The other parts of the same credential: accepting it accepts them. */
  readonly parts: readonly ToldFinding[];
  /** What has to be named to accept all of it: several for one guessable password at several paths. */
  readonly fingerprints: readonly string[];
}

/**
 * The entries of these findings, in their order.
 * @param valueOf the same text for findings of one value, as far as that is known; only guessable ones are asked about
 */
export function entriesOf(
  findings: readonly ToldFinding[],
  valueOf: (finding: ToldFinding) => string | undefined = () => undefined,
): readonly Entry[] {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const byValue = new Map<string, number>();
  const taken = new Set<ToldFinding>();
  const entries: Entry[] = [];
  for (const finding of findings) {
    if (taken.has(finding)) continue;
    const value = finding.guessable === true ? valueOf(finding) : undefined;
    const key = value === undefined ? undefined : `${finding.rule}\0${value}`;
    const at = key === undefined ? undefined : byValue.get(key);
    const known = at === undefined ? undefined : entries[at];
    if (at !== undefined && known !== undefined) {
      entries[at] = joined(known, finding);
      continue;
    }
    const parts = partsOf(finding, byFingerprint).filter((one) => !taken.has(one));
    for (const one of [finding, ...parts]) taken.add(one);
    if (key !== undefined && parts.length === 0) byValue.set(key, entries.length);
    entries.push({ ...finding, parts, fingerprints: [finding.fingerprint] });
  }
  return entries;
}

/** How many there are of each severity, worst first, without those of which there is none. */
export function severitiesOf(entries: readonly Entry[]): readonly (readonly [Severity, number])[] {
  return severities
    .map((severity) => [severity, entries.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0);
}

/** Whether any part of it stands in HEAD's files. */
export function isAtHead({ exposure, parts }: Entry): boolean {
  return exposure?.atHead === true || parts.some((part) => part.exposure?.atHead === true);
}

function joined(entry: Entry, finding: ToldFinding): Entry {
  const shown = entry.exposure?.atHead === true ? undefined : finding.exposure;
  return {
    ...entry,
    ...(shown?.atHead === true ? { exposure: shown } : {}),
    places: [...entry.places, ...finding.places],
    fingerprints: [...entry.fingerprints, finding.fingerprint],
  };
}
