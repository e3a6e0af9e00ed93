/** Compiles rows of phrases: an expression for each side of the plain text that a row is found by. */

import type { Confidence } from "../../core/severity.ts";
import type { BuiltInRule, Phrase, PhraseRule, Rule, TokenCheck } from "../../rules/rule.ts";
import { triggerIn, triggerKey } from "../prefilter/triggers.ts";

/** A phrase, found by one plain text. */
export interface CompiledPhrase {
  readonly rule: number;
  /** In small letters; a blank stands for white space of any kind. */
  readonly at: string;
  /** Where the trigger begins in it. */
  readonly offset: number;
  readonly before: RegExp | undefined;
  readonly text: RegExp;
  readonly reach: number;
  readonly percent: boolean;
  readonly check: TokenCheck | undefined;
  readonly value: PhraseRule["value"];
  readonly confidence: Confidence;
  /** It is one of a name's values, and no rule of its own. */
  readonly isNamed: boolean;
}

/** The phrases of a rule; none for other kinds. */
export function phrasesOf(rule: Rule): readonly Phrase[] {
  return (rule as Partial<PhraseRule | BuiltInRule>).phrases ?? [];
}

/** How far a phrase sees on either side of its text, in bytes. */
export function reachOfPhrase({ reach = 160 }: Phrase): number {
  return reach;
}

/** Compiles a rule's phrases that are found by a trigger of these three bytes; a key is as {@link triggerKeys} yields it. */
export function compilePhrases(rule: Rule, index: number, key: number): CompiledPhrase[] {
  return phrasesOf(rule).flatMap((phrase) =>
    textsOf(phrase)
      .filter((at) => triggerKeys(at).includes(key))
      .map((at) => compilePhrase(rule, index, phrase, at)),
  );
}

/** The keys of triggers that a rule's phrases are found by: three bytes, folded; 0 for a run. */
export function phraseKeys(rule: Rule): readonly number[] {
  return phrasesOf(rule).flatMap((phrase) => textsOf(phrase).flatMap(triggerKeys));
}

/** The plain texts that a rule's phrases are found by. */
export function phraseTexts(rule: Rule): readonly string[] {
  return phrasesOf(rule)
    .flatMap(textsOf)
    .filter((text) => text !== "");
}

function textsOf({ at }: Phrase): readonly string[] {
  return typeof at === "string" ? [at] : at;
}

function triggerKeys(at: string): readonly number[] {
  if (at === "") return [0];
  const start = triggerIn(at);
  const [first, second, third] = [0, 1, 2].map((i) => at.charCodeAt(start + i)) as [number, number, number];
  // White space of any kind.
  const firsts = first === 0x20 ? [0x20, 0x09, 0x0a] : [first];
  return firsts.map((one) => triggerKey(one, second, third));
}

function compilePhrase(rule: Rule, index: number, phrase: Phrase, at: string): CompiledPhrase {
  const { before, text, percent = false, check } = phrase;
  return {
    rule: index,
    at,
    offset: at === "" ? 0 : triggerIn(at),
    before: before === undefined ? undefined : new RegExp(`(?:${before})$`, flagsFor(before)),
    text: new RegExp(`^(?:${text})`, flagsFor(text)),
    reach: reachOfPhrase(phrase),
    percent,
    check,
    value: phrase.value ?? (rule.kind === "phrase" ? rule.value : "password"),
    confidence: phrase.confidence ?? rule.confidence,
    isNamed: rule.kind !== "phrase",
  };
}

/** Where groups stand is asked only of those that hold the secret. */
function flagsFor(expression: string): string {
  return expression.includes("(?<secret>") ? "di" : "i";
}
