/** What PayPal calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for PayPal. */
export const paypal: Readonly<Record<string, Explanation>> = {
  "paypal-client-secret": {
    title: "PayPal REST app client secret",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://developer.paypal.com/api/rest/authentication/",
  },
};
