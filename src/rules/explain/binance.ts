/** What Binance calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Binance. */
export const binance: Readonly<Record<string, Explanation>> = {
  "binance-api-secret": {
    title: "Binance API key or secret",
    opens: "payments",
    revoke: "vendor-page",
  },
};
