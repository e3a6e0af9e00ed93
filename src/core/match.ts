/** What the engine yields: a rule that holds at a span. */

import type { Judged } from "./judged.ts";
import type { Secret } from "./secret.ts";
import type { Confidence, Severity } from "./severity.ts";
import type { Span } from "./span.ts";

/** How a secret was written down inside the bytes: outermost first. */
export type Encoding = "base64" | "hex" | "percent" | "escapes" | "joined" | (string & {});

/** Why the confidence in a match is what it is, as stable words; messages/ has a sentence for each. */
export type MatchNote =
  | "checksum-wrong"
  | "example"
  | "looks-made-up"
  | "own-credential"
  | "passphrase-protected"
  | "published-by-vendor"
  | "shown-as-sample";

/**
 * {@link Match.note} of a made-up or documented credential, such as AKIA…EXAMPLE: it is never reported, only counted where a person
 * who tries leakscan would wonder.
 */
export const exampleNote: MatchNote & "example" = "example";

/** {@link Match.note} of a match that is one of the person's own credentials: nothing in a repository lets it pass. */
export const ownCredentialNote: MatchNote & "own-credential" = "own-credential";

/**
 * {@link Directive.tool} of a mark that the engine makes where an expression of the config matches the match's line; the reason is the
 * expression. It is no comment.
 */
export const lineMark = "config-line";

/**
 * What the match says of its own syntax, so that policy can judge it by path without reading the bytes again.
 * All facts, no sentences.
 */
export interface Syntax {
  /** The name the value stands under as written (`AWS_SECRET_ACCESS_KEY`); absent where there is none. */
  readonly name?: string;
  /** Whether the value stands in quotes. */
  readonly quoted: boolean;
  /** Whether the value looks random rather than written by a person. */
  readonly random: boolean;
}

/** A scanner's comment on the line of a match or the line above that asks to let it pass. Whether it counts, policy decides. */
export interface Directive {
  /** Whose comment it is: `leakscan`, `gitleaks`, `detect-secrets`, ... */
  readonly tool: string;
  /** What the person gave as the reason; absent where nothing was given. */
  readonly reason?: string;
}

/** A rule that holds at a span of a blob. */
export interface Match {
  /** The rule's id, as in `leakscan rules`. */
  readonly rule: string;
  readonly provider: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Bytes of the blob that are exactly the secret; with `decodedFrom`, exactly its encoded form (the whole encoded run). */
  readonly span: Span;
  /** The decoded secret. */
  readonly secret: Secret;
  /** Encodings between the bytes and the secret, outermost first; empty where it stands plain. */
  readonly decodedFrom: readonly Encoding[];
  readonly syntax: Syntax;
  /** Indexes, in the same list, of the matches that belong to this one: the key id of a secret, the token of a pair. */
  readonly related: readonly number[];
  readonly directives: readonly Directive[];
  /** Below 64 bits of rarity: could be guessed, so its fingerprint is a slow one with the repository's salt. */
  readonly guessable: boolean;
  /** What it was judged by, where only its name gives it away: policy judges it again by its path. */
  readonly judged?: Judged;
  /** Why the confidence is what it is, where that needs saying. */
  readonly note?: MatchNote;
}
