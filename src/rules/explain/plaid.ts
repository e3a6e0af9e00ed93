/** What Plaid calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Plaid. */
export const plaid: Readonly<Record<string, Explanation>> = {
  "plaid-access-token": {
    title: "Plaid item access token",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://plaid.com/docs/api/items/",
  },
  "plaid-secret": {
    title: "Plaid secret",
    opens: "payments",
    revoke: "vendor-page",
  },
};
