/** What a report needs to know of a rule to explain a finding: facts and stable words; the sentences live in messages/. */

/** Explains one kind of secret. */
export interface Explanation {
  /** What the vendor calls it, in English, without an article: `AWS secret access key`. A proper name, so not translated. */
  readonly title: string;
  /**
   * What a live one opens: a word of messages/ (`cloud-account`, `source-code`, ...), or one English sentence where no
   * word fits.
   */
  readonly opens: string;
  /** How it is made worthless: a word of messages/ (`vendor-page`, `change-password`, ...), or one English sentence. */
  readonly revoke: string;
  /** The vendor's page about revoking it; https. */
  readonly url?: string;
}

/** Explains a rule by its id; `undefined` where the rule is not known (a user's own). */
export type Explain = (ruleId: string) => Explanation | undefined;
