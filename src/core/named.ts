/** What is said of a value under a name: the engine decides it, `explain` puts it into words. */

/**
 * What a name promises: `password` a password (may be short and wordy), `secret` a token or key (random), `weak` a name such as `key` or
 * `auth` alone that promises little, `none` nothing secret (`primary_key`, `token_url`).
 */
export type NameKind = "password" | "secret" | "weak" | "none";

/** How name and value are tied together. */
export type Operator =
  | "assign"
  | "colon"
  | "arrow"
  | "call"
  | "argument"
  | "markup"
  | "compare"
  | "or"
  | "table"
  | "space";

/** Where a value stands, seen from its name. */
export type Place =
  /** Behind the name and a sign. */
  | "direct"
  /** The default or value of the block that the name declares. */
  | "declared"
  /** Name and value are properties or elements side by side. */
  | "sibling"
  /** What is taken where the environment does not hold the name. */
  | "fallback"
  /** One of several in a list. */
  | "element"
  /** In the name's column. */
  | "column"
  /** Any key of a Kubernetes Secret. */
  | "manifest";

/** Why what stands where a phrase holds its secret is none. */
export type PhraseVeto = "failsCheck" | "placeholder" | "notRandom" | "unlikely" | "accountAgain";
