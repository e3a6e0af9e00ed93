/** What Coinbase calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Coinbase. */
export const coinbase: Readonly<Record<string, Explanation>> = {
  "coinbase-commerce-key": {
    title: "Coinbase retail API key secret",
    opens: "payments",
    revoke: "vendor-page",
  },
};
