/** Errors of a project's own rules, and of looking rules up. */

import type { CauseAndFix } from "../errors.ts";

export interface RuleErrors {
  unknownRule(name: string, meant: string | undefined): CauseAndFix;
  noOwnRules(name: string): CauseAndFix;
  ownRulesLeftOut(why: string): string;
  exampleNotFound(name: string, id: string, key: string): CauseAndFix;
  exampleFound(name: string, id: string, key: string): CauseAndFix;
  customRulesTooMany(name: string, count: number, most: number): CauseAndFix;
  /** `what` is one of the errors below. */
  customRule(name: string, id: string, what: string): string;
  twoRulesOfThisId(): CauseAndFix;
  ruleNameTaken(): CauseAndFix;
  nearWordUnusable(word: string): CauseAndFix;
  nearWordTooLong(most: number): CauseAndFix;
  regexAndParts(): CauseAndFix;
  secretGroupWithoutRegex(): CauseAndFix;
  nothingDistinctive(): CauseAndFix;
  rulePartMissing(key: string): CauseAndFix;
  unknownAlphabet(alphabet: string, meant: string | undefined, known: string): CauseAndFix;
  lengthWrong(length: string): CauseAndFix;
  secretsTooLong(most: number): CauseAndFix;
  secretsTooShort(least: number): CauseAndFix;
  /** `where` ends in the key; `why` is one of the errors below. */
  regexWrong(where: string, why: string): string;
  regexTooLarge(): CauseAndFix;
  regexGroups(groups: number, group: number): CauseAndFix;
  regexMatchesNothing(): CauseAndFix;
  regexNotCompiled(why: string): CauseAndFix;
}
