/** How bad it is if the secret is active, and how sure we are that it is one. */

/** What a live secret of this kind can do, worst first. Our own judgement, a rule's fact. */
export type Severity = "critical" | "high" | "medium" | "low";

/** How sure we are that the span is a credential. `low` counts only with `--strict`. */
export type Confidence = "high" | "medium" | "low";

/** All severities, worst first. */
export const severities: readonly Severity[] = ["critical", "high", "medium", "low"];

/** All confidences, surest first. */
export const confidences: readonly Confidence[] = ["high", "medium", "low"];

/** Compares two severities for sorting, worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Compares two confidences for sorting, surest first. */
export function compareConfidence(a: Confidence, b: Confidence): number {
  return confidences.indexOf(a) - confidences.indexOf(b);
}
