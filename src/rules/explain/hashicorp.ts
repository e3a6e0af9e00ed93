/** What HashiCorp calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for HashiCorp. */
export const hashicorp: Readonly<Record<string, Explanation>> = {
  "vault-token": {
    title: "HashiCorp Vault token",
    opens: "identity",
    revoke: "Revoke it with `vault token revoke`.",
    url: "https://developer.hashicorp.com/vault/docs/commands/token/revoke",
  },
};
