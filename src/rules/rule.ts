/** What a rule is for the engine: data that says what a credential looks like and how sure we are. */

import type { Pair } from "../core/pair.ts";
import type { Confidence, Severity } from "../core/severity.ts";

/** Facts that every rule has. */
interface RuleFacts {
  /** Stable, kebab-case, unique: `aws-access-key-id`. */
  readonly id: string;
  /** The vendor, kebab-case; `generic` where the form alone gives the secret away. */
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** An identifier, or public by design: keeps the generic rules away from its value, and is reported only when asked for. */
  readonly identifier?: boolean;
  /** The other part of the same credential, where this one opens nothing alone. */
  readonly pair?: Pair;
  /**
   * Words of names (`elevenlabs`) whose plain keys and tokens have this form or another rule's of the same word: a value
   * of any other form under such a name is at most low.
   */
  readonly exact?: readonly string[];
  /**
   * Digests of those that the vendor itself publishes in samples, kits and documentation, parted by spaces: known to all, so low, with
   * the reason.
   */
  readonly published?: string;
}

/** Offline checks of a token's own structure. They yield a verdict on the token, never an error. */
export type TokenCheck =
  | "github-crc32" // last 6 characters: base62 CRC32 of the body before them
  | "npm-crc32"
  | "gitlab-routable" // last 7 characters: base36 CRC32
  | "nats-crc16" // last 2 bytes of the base32: CRC16 of the bytes before them
  | "jwt" // header and claims are JSON
  | "not-dna" // more letters than A, C, G, T, N
  | "base64-text" // the body decodes to printable text
  | "ses-smtp" // decodes to 33 bytes, the first 0x04
  | "user-and-password" // base64 of `user:password`; wrong where it is a stand-in
  | "not-a-header" // is not the header of a JSON web token alone
  | "not-written" // its letters, without blanks, are drawn and no words
  | "not-words" // is not letters in the humps of camel case
  | "mixed"; // is neither words nor hex, and holds at least two of lower, upper, digit

/**
 * A token with a form of its own. `layout` is written in the notation of the fact tables: plain characters,
 * `{alphabet:length}`, `(a|b)`, `[optional]`; it must begin with at least three plain characters, on each branch of a
 * leading group. The match is the whole layout; no letter or digit and no character of its last alphabet may follow.
 */
export interface TokenRule extends RuleFacts {
  readonly kind: "token";
  readonly layouts: readonly string[];
  /** Forms that people make up although the vendor never gives them out: never reported, see {@link exampleNote} of core/match.ts. */
  readonly madeUp?: readonly string[];
  /** What stands directly before the plain beginning and belongs to the secret: `{alnum:14}.`. At most 32 characters. */
  readonly before?: string;
  readonly check?: TokenCheck;
  /** Words, one of which must stand at most {@link nearReach} bytes before the token: its beginning alone is not distinctive. */
  readonly near?: readonly string[];
  /** Where the secret is only a part: bytes of the token before and after it that are no part of the span. */
  readonly trim?: readonly [before: number, after: number];
  /** Words in its body do not make it a made-up one: what it is made of is no random text. */
  readonly wordy?: true;
  /** The layout is only how it begins: the secret is all of the base64 run, however long that is. */
  readonly wholeRun?: boolean;
}

/**
 * A value under a name that says what it is: `AWS_SECRET_ACCESS_KEY=…`, `"secretKey": "…"`, `<password>…`.
 * A name holds when one of `names` holds: all its words occur in the name, in any order; `aws` also inside `myaws`.
 */
export interface NamedRule extends RuleFacts {
  readonly kind: "named";
  readonly names: readonly (readonly string[])[];
  /** The whole value, in the notation of {@link TokenRule.layouts}. */
  readonly layouts: readonly string[];
  /** Names with one of these words do not hold. */
  readonly notNames?: readonly string[];
  readonly check?: TokenCheck;
  /** Also holds where only a space stands between name and value (`aws configure set name value`). */
  readonly spaceAssigns?: boolean;
  /** A value of another form under such a name is unlikely to be a secret: at most low confidence. */
  readonly exclusive?: boolean;
}

/**
 * A token whose mark stands inside or behind it, so that no plain beginning gives it away: `{hex-lower:32}-us{digits:1-2}`.
 * Found by the length of the run that it begins with: each layout must begin with 16 token characters or more of a length
 * that is bounded.
 */
export interface ShapeRule extends RuleFacts {
  readonly kind: "shape";
  readonly layouts: readonly string[];
  /** What stands directly before the run and belongs to the secret: `{digits:8-10}:`. At most 32 characters. */
  readonly before?: string;
  /** What stands before that and does not belong to the secret: `"d":[ ]"`. With `before` at most 32 characters. */
  readonly led?: string;
  readonly check?: TokenCheck;
  /** Words, one of which must stand at most {@link nearReach} bytes before the run. */
  readonly near?: readonly string[];
}

/**
 * A value near a word: nothing but its alphabet, its length and a vendor's name within reach give it away. The word must
 * be tied to it: part of its name, or on its line with an operator between, where a name that speaks of a key or token
 * makes it the rule's confidence, any other name at most low.
 */
export interface NearRule extends RuleFacts {
  readonly kind: "near";
  /** Words, one of which must stand at most {@link nearReach} bytes before the value, on its line or the line before. Signs and case do not count. */
  readonly words: readonly string[];
  readonly layouts: readonly string[];
  readonly check?: TokenCheck;
  /**
   * How the vendor's names for it end, where such a name by itself speaks of something else: `secret id`, `api hash`. Signs and case
   * do not count. An identifier is found under these names only.
   */
  readonly called?: readonly string[];
  /** Under other names it is not found either. */
  readonly calledOnly?: boolean;
  /**
   * All that stands between the word and the value where neither a sign nor a name ties them, and what stands before and behind a value, with
   * `{word}` for one of the words. Nowhere else is it found.
   */
  readonly between?: {
    readonly text: string;
    readonly example: readonly [before: string, after: string];
    /** The words are calls that take it as a later argument; said to people, the text decides. */
    readonly isCall?: boolean;
  };
}

/** How far before a value its context word may stand, in bytes. */
export const nearReach = 96;

/**
 * A secret that the words and signs around it give away: `curl -u user:password`, `IDENTIFIED BY '…'`. Expressions are linear, know no
 * case, and see `reach` bytes.
 */
export interface Phrase {
  /**
   * Plain text that the phrase is found by, in small letters, one of several; it holds one of the prefilter's trigger words. A blank stands
   * for white space of any kind. Empty: the phrase is found at a run of token characters behind an HTTP scheme.
   */
  readonly at: string | readonly string[];
  /** What stands before that, up to it. */
  readonly before?: string;
  /** What stands behind it. The group `secret`, here or in `before`, is the secret; `user` whose it is; `sample` where it is one of documentation. */
  readonly text: string;
  /** Bytes on either side that the expressions see; 160 where absent. */
  readonly reach?: number;
  /** The value is written with percent signs. */
  readonly percent?: boolean;
  readonly check?: TokenCheck;
  /** Where they differ from those of the rule. */
  readonly value?: PhraseRule["value"];
  readonly confidence?: Confidence;
}

/** What holds for all phrases of a rule. */
export interface PhraseRule extends RuleFacts {
  readonly kind: "phrase";
  readonly phrases: readonly Phrase[];
  /**
   * What its values are: passwords, which are judged like those under a name (`in-use`: they open something now, as one in a connection string
   * does), text that must look random, or what its check lets pass. A password that looks random has the rule's confidence.
   */
  readonly value: "password" | "password-in-use" | "random" | "checked";
  /** It says nothing of whose it is: a rule that does is surer. */
  readonly anyones?: boolean;
  /** What stands before the secret, its layout, and what follows, as a person would write it. */
  readonly example: readonly [before: string, layout: string, after: string];
}

/** What the engine itself knows how to find; the rule gives it its name, severity and confidence. */
export interface BuiltInRule extends RuleFacts {
  readonly kind: "built-in";
  readonly finds: "private-key" | "private-key-cut-short" | "password" | "secret" | "secret-beside-id"; // 40 base64 characters in the same file as the other part of its pair
  /** Phrases whose value is one of these. */
  readonly phrases?: readonly Phrase[];
}

/** One rule of any kind. */
export type Rule = TokenRule | ShapeRule | NamedRule | NearRule | PhraseRule | BuiltInRule;
