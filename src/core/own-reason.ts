/**
 * Reasons that leakscan gives itself where a person gave none, as stable words: they stand in reports and in the baseline, and
 * src/messages has a sentence for each. What they are about follows behind a colon.
 */

/** Why something was let pass. */
export type OwnReasonWord =
  /** Another scanner's file, or a list in it, accepts it. */
  | "allowed-in"
  /** A person has looked at it in another scanner. */
  | "audited-in"
  /** A comment for this scanner. */
  | "comment-for"
  | "confidence-below"
  | "from-report"
  | "known-at-baseline"
  | "path-ignored"
  | "rule-off"
  | "strict-off"
  | "weak-off"
  /** The config ignores the places at which it was surest. */
  | "surest-ignored";

/** The reason with what it is about. */
export function ownReason(word: OwnReasonWord, about?: string): string {
  return about === undefined ? word : `${word}: ${about}`;
}
