/** What a report needs to know of a rule to explain a finding: facts and stable words; the sentences live in messages/. */

/** What a live secret opens, as a word that every language has a sentence for. */
export type OpensWord =
  | "cloud-account"
  | "half-of-pair"
  | "temporary-access"
  | "database"
  | "storage"
  | "source-code"
  | "packages"
  | "deployment"
  | "payments"
  | "messaging"
  | "email"
  | "ai"
  | "monitoring"
  | "identity"
  | "server"
  | "private-key"
  | "webhook"
  | "service"
  | "account"
  | "webhook-signing"
  | "test-account"
  | "unknown";

/** How a secret is made worthless, as a word that every language has a sentence for. */
export type RevokeWord =
  | "aws-key"
  | "aws-temporary"
  | "aws-pair"
  | "vendor-page"
  | "change-password"
  | "new-key-pair"
  | "rotate-webhook"
  | "entra-sessions"
  | "vault-token"
  | "ends-with-job"
  | "session-cookie"
  | "session-token"
  | "smtp-password"
  | "swarm-token"
  | "unsigned-token"
  | "rotate";

/** Explains one kind of secret. */
export interface Explanation {
  /** What the vendor calls it, in English, without an article: `AWS secret access key`. */
  readonly title: string;
  /** What a live one opens. */
  readonly opens: OpensWord;
  /** How it is made worthless: a word, or a project's own sentence for its own rule. */
  readonly revoke: RevokeWord | (string & {});
  /** The vendor's page about revoking it; https. */
  readonly url?: string;
}

/** Explains a rule by its id; `undefined` where the rule is not known (a user's own). */
export type Explain = (ruleId: string) => Explanation | undefined;
