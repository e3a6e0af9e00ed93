/**
 * One secret, one entry. A password that could be guessed is a finding of its own at each path, since its fingerprint is made from
 * where it stands; a person wants to read of it once.
 */

import type { Report } from "../../core/finding.ts";
import type { ToldFinding } from "../masked-report.ts";

/** A finding as the page tells it. */
export interface Entry extends ToldFinding {
  /** All of its fingerprints: several for the same guessable password at several paths. */
  readonly fingerprints: readonly string[];
}

/** The findings with the same guessable ones joined, in their order. In a report that was read from a file, values are not known. */
export function groupBySecret(findings: readonly ToldFinding[], report: Report): Entry[] {
  const values = new Map(
    report.findings.flatMap(({ fingerprint, guessable, rule, secret }) =>
      guessable && secret.length > 0 ? [[fingerprint, `${rule}\0${secret.reveal()}`]] : [],
    ),
  );
  const entries = new Map<string, Entry>();
  for (const [index, finding] of findings.entries()) {
    const key = values.get(finding.fingerprint) ?? String(index);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, { ...finding, fingerprints: [finding.fingerprint] });
    else entries.set(key, joined(known, finding));
  }
  return [...entries.values()];
}

function joined(entry: Entry, finding: ToldFinding): Entry {
  return {
    ...entry,
    places: [...entry.places, ...finding.places],
    fingerprints: [...entry.fingerprints, finding.fingerprint],
  };
}
