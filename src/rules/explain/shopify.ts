/** What Shopify calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Shopify. */
export const shopify: Readonly<Record<string, Explanation>> = {
  "shopify-token": {
    title: "Shopify access token or app secret",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
  },
};
