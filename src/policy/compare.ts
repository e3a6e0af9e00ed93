/** The order of findings and of their places: worst first. */

import type { Finding, Place } from "../core/finding.ts";
import { compareConfidence, compareSeverity } from "../core/severity.ts";

/** Worst first: what counts before what is suppressed, then severity, confidence, place and fingerprint. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(a.suppressed !== undefined) - Number(b.suppressed !== undefined) ||
    compareSeverity(a.severity, b.severity) ||
    compareConfidence(a.confidence, b.confidence) ||
    comparePlaces(a.places[0], b.places[0]) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

const sourceOrder: Readonly<Record<Place["source"], number>> = {
  index: 0,
  file: 1,
  stdin: 2,
  blob: 3,
  path: 4,
  "commit-message": 5,
  "tag-message": 6,
  note: 7,
  ref: 8,
};

export function comparePlaces(a: Place | undefined, b: Place | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    Number(a.path === null) - Number(b.path === null) ||
    sourceOrder[a.source] - sourceOrder[b.source] ||
    compareText(a.path ?? "", b.path ?? "") ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.commit ?? "", b.commit ?? "") ||
    compareText(a.blob ?? "", b.blob ?? "")
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
