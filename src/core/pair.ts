/** Credentials of two parts: what a rule finds opens something only together with what another one finds. */

/** What a rule's match belongs to. */
export interface Pair {
  /** The id of the rule for the part that says whose it is: a key id, an account. */
  readonly with: string;
  /** A `secret`, unless it is a `token`, which only a temporary id has beside its secret. */
  readonly as?: "token";
  /** How far from it that part may stand in a blob, in bytes; anywhere where absent. */
  readonly within?: number;
}

/** The pair of a rule, by its id; `undefined` for one that stands alone or is the `with` of others. */
export type PairOf = (rule: string) => Pair | undefined;
