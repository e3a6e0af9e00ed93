/**
 * What a project's own rule is, and the built-in rule of a person's own credentials: both stand beside the rules that
 * everybody has, since they are known only when a scan begins.
 */

import type { Confidence, Severity } from "./severity.ts";

/** What every rule that is added to the built-in ones says of itself. */
export interface AddedFacts {
  readonly id: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/**
 * A rule of a project's own, from its config: either a `layout` (a plain beginning, then characters of one alphabet) or an
 * `expression`; a rule without a plain beginning needs words. Plain data, so that it can be handed to a worker.
 */
export interface CustomRule extends AddedFacts {
  /** What it is called in reports, in the project's own words. */
  readonly description: string;
  /** In the notation of the built-in rules: `acme_{alnum:32}`. */
  readonly layout?: string;
  /** The plain text that `layout` begins with; absent where it begins with characters of its alphabet. */
  readonly prefix?: string;
  /** In RE2's syntax, for one line of text. */
  readonly expression?: string;
  /** The group of `expression` that is the secret; 0 is all that matches. */
  readonly group?: number;
  /** Words, one of which must stand at most 96 bytes before the secret. */
  readonly near?: readonly string[];
  /** Words, in lower case, of which the blob must hold one, whatever its case. */
  readonly keywords?: readonly string[];
  /** Shannon entropy that the secret must have at least, in bits a character. */
  readonly minEntropy?: number;
  /** Globs of which one must match the path. */
  readonly paths?: readonly string[];
  /** Expression that must match somewhere in the path. */
  readonly pathRegex?: string;
  /** Other rules that must have found something in the same text, at most so many lines away. */
  readonly requires?: readonly { readonly rule: string; readonly withinLines?: number }[];
  /** `false`: what it finds is no finding, it only counts for `requires` of others. */
  readonly report?: boolean;
  /** How it is revoked, in the project's own words. */
  readonly revoke?: string;
  /** A page about revoking it; https. */
  readonly url?: string;
  /** Texts that it must find, and must not; characters in braces, as in layouts, are random. */
  readonly examples?: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

/** An expression that takes time in proportion to the text, whatever the text. Made by the caller: the engine has no library. */
export interface LinearExpression {
  /** Steps that a byte of text may take at most. */
  readonly cost: number;
  /** Whether the text can hold a match of a line at all; true where that is not known. */
  mayMatch(bytes: Uint8Array): boolean;
  /** Calls `found` for each match in a line of UTF-8, from left to right: the whole and the secret in it, in bytes. */
  eachMatch(
    line: Uint8Array,
    found: (start: number, end: number, secretStart: number, secretEnd: number) => void,
  ): void;
}

/** What custom rules are said to be of, where a config switches or ignores all of them. */
export const customProvider = "custom";

/** The longest secret that a custom rule finds, and the longest match of an expression, in bytes. */
export const longestCustomMatch = 1000;

/** The rule that holds where one of the person's own credentials stands, however it looks. */
export const ownCredentialRule: AddedFacts = {
  id: "own-credential",
  provider: "generic",
  severity: "critical",
  confidence: "high",
};
