/** What Braintree calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Braintree. */
export const braintree: Readonly<Record<string, Explanation>> = {
  "braintree-access-token": {
    title: "Braintree access token",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens",
  },
  "braintree-tokenization-key": {
    title: "Braintree tokenization key",
    opens: "payments",
    revoke: "vendor-page",
  },
  "braintree-private-key": {
    title: "Braintree gateway private key",
    opens: "payments",
    revoke: "vendor-page",
  },
};
