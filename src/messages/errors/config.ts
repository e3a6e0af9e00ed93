/** Errors of the config and the baseline. */

import type { CauseAndFix } from "../errors.ts";

export interface ConfigErrors {
  configNotObject(name: string): CauseAndFix;
  jsonInvalid(name: string): CauseAndFix;
  jsoncInvalid(name: string): CauseAndFix;
  /** YAML or TOML. */
  textInvalid(name: string, language: string, why: string): CauseAndFix;
  /** What is wrong with a text, as far as it has a name here. */
  faultDuplicate(): string;
  faultIndent(): string;
  faultTab(): string;
  faultMissing(): string;
  faultUnexpected(): string;
  faultKeyLines(): string;
  faultValue(): string;
  faultEscape(): string;
  faultAlias(): string;
  faultDocuments(): string;
  faultText(): string;
  faultDate(): string;
  /** What is wrong in the English words of the parser. */
  faultInItsWords(words: string): string;
  textTooDeep(name: string): CauseAndFix;
  textTooLarge(name: string): CauseAndFix;
  yamlAliases(name: string): CauseAndFix;
  twoConfigs(one: string, other: string): CauseAndFix;
  strictAndConfidence(where: string): CauseAndFix;
  extendsItself(name: string, chain: string): CauseAndFix;
  extendsTooMany(name: string, most: number): CauseAndFix;
  extendsMissing(where: string): CauseAndFix;
  extendsNeither(where: string): CauseAndFix;
  extendsOutside(where: string): CauseAndFix;
  configTooDeep(name: string, most: number): CauseAndFix;
  configTooManyParts(name: string, most: number): CauseAndFix;
  /** `meant` is the known name that is nearest. */
  configUnknownRule(name: string, rule: string, meant: string | undefined): CauseAndFix;
  configUnknownKey(
    name: string,
    key: string,
    where: string | undefined,
    meant: string | undefined,
    keys: string,
  ): CauseAndFix;
  configKeyMissing(name: string, where: string): CauseAndFix;
  /** `what` is one of the parts below. */
  configWrongValue(name: string, where: string, what: string): CauseAndFix;
  mustBeText(): string;
  mustNotBeEmpty(): string;
  mustBeList(): string;
  mustBeTexts(): string;
  mustBeRules(): string;
  mustBeBoolean(): string;
  mustBeNumber(): string;
  mustBeWhole(): string;
  mustBeNumberOrRange(): string;
  mustBeOneOf(choices: string): string;
  /** `example` is JSON. */
  mustBeLike(example: string): string;
  mustBeGlobOr(example: string): string;
  mustBeSize(): string;
  mustBeHttps(): string;
  mustBeId(): string;
  mustBePrintable(): string;
  mustHoldAWord(): string;
  mustBeBits(): string;
  mustHoldOne(): string;
  mustBeCommit(): string;
  mustBeFingerprint(): string;
  mustBeBase(): string;
  needsOneOf(keys: string): string;
  targetNeedsRegexes(): string;
  atMostCharacters(most: number): string;
  atLeastCharacters(least: number): string;
  isWrong(): string;

  packageNotInstalled(name: string): CauseAndFix;
  packageNotLocked(name: string): CauseAndFix;
  /** Of Yarn 2 and later. */
  packageOfYarn(name: string): CauseAndFix;
  packageOfBun(name: string, file: string): CauseAndFix;
  packageCommitted(name: string): CauseAndFix;
  packageOtherVersion(name: string, version: string | undefined, wanted: string): CauseAndFix;
  packageOtherContent(name: string): CauseAndFix;

  fileUnreadable(name: string, code: string): CauseAndFix;
  policyTooLarge(name: string): CauseAndFix;
  policyNotAFile(name: string, what: "config" | "baseline"): CauseAndFix;
  /** A file that an option names. */
  optionFileMissing(option: string, file: string): CauseAndFix;
  optionFileMissingAt(option: string, file: string, commit: string): CauseAndFix;

  globEmpty(where: string): CauseAndFix;
  globTooLong(where: string, most: number): CauseAndFix;
  globsTooMany(name: string, count: number, most: number): CauseAndFix;
  globsTooLong(name: string, count: number, most: number): CauseAndFix;
  globsTooCostly(): CauseAndFix;
  globWrong(where: string, column: number, what: string): string;
  globNeverClosed(sign: string): CauseAndFix;
  globHasParentheses(sign: string): CauseAndFix;
  globHasQuotes(): CauseAndFix;
  globTooNested(most: number): CauseAndFix;
  globBraceRange(): CauseAndFix;
  globPipe(): CauseAndFix;

  baselineConflict(name: string): CauseAndFix;
  baselineVersion(name: string, version: number, known: number): CauseAndFix;
  baselineWrong(name: string, where: string | undefined): CauseAndFix;
  fileUnwritable(name: string, code: string): CauseAndFix;
  baselineOfBare(): CauseAndFix;
  noRepositoryForBaseline(): CauseAndFix;

  notAFingerprint(): CauseAndFix;
  reasonEmpty(): CauseAndFix;
  reasonIsNone(reason: string): CauseAndFix;
  noFingerprint(): CauseAndFix;
  nothingBlocked(): CauseAndFix;
  lastBlockGone(): CauseAndFix;
  fingerprintUnknown(fingerprint: string): CauseAndFix;
  fingerprintAmbiguous(count: number, fingerprint: string): CauseAndFix;
}
