/** What GoCardless calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for GoCardless. */
export const gocardless: Readonly<Record<string, Explanation>> = {
  "gocardless-access-token": {
    title: "GoCardless access token",
    opens: "payments",
    revoke: "vendor-page",
  },
};
