/**
 * What `explain` says of a value and `rules` says of a rule, as one type: a language that lacks a sentence does not compile. Loaded by
 * these two commands alone.
 */

import type { NameKind, Operator, PhraseVeto, Place } from "../core/named.ts";
import type { Confidence } from "../core/severity.ts";
import type { FileKindName } from "./en/explain/file-kinds.ts";
import type { RejectId } from "./en/explain/rejected.ts";
import type { Language } from "./report-catalogue.ts";
import type { RuleSentences } from "./rule-catalogue.ts";

/** What one stage decided; each is a sentence. */
export interface StepSentences {
  underName(promise: NameKind, tie: Operator, place: Place, quoted: boolean): string;
  readonly holdsRule: () => string;
  holdsRuleAt(confidence: Confidence): string;
  hasForm(isPublic: boolean): string;
  readonly beginsLikeRule: () => string;
  rejected(row: RejectId): string;
  /** Behind the words that a rule knows its secret by. */
  inPhrase(confidence: Confidence): string;
  /** The same, but what stands there is no secret. */
  refusedInPhrase(why: PhraseVeto): string;
  /** Scores as text. */
  score(given: string, medium: string, low: string): string;
  readonly notReported: () => string;
  /** `note` is a match's word. */
  reported(confidence: Confidence, isSameSpan: boolean, note: string | undefined): string;
  /** `term` is what it adds to the score, as text; `then` is the confidence in the match, null where it is not reported. */
  fileKind(kind: FileKindName, term: string | undefined, then: Confidence | null | undefined): string;
  suppressed(reason: string): string;
}

/** The sentence of a step by its key, with its values. */
export type Said = { [K in keyof StepSentences]: readonly [K, ...Parameters<StepSentences[K]>] }[keyof StepSentences];

/** The sentences of one language. */
export interface ExplainMessages {
  readonly language: Language;
  readonly steps: StepSentences;
  /** Names of the stages, for a column. */
  readonly stages: Readonly<Record<"locate" | "rule" | "reject" | "model" | "result" | "file" | "policy", string>>;
  readonly rules: RuleSentences;
}

/** Puts a step into words. */
export function stepText(said: Said, { steps }: ExplainMessages): string {
  const [key, ...values] = said;
  return (steps[key] as (...values: readonly unknown[]) => string)(...values);
}
