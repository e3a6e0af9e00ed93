/** What Okta calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Okta. */
export const okta: Readonly<Record<string, Explanation>> = {
  "okta-api-token": {
    title: "Okta API token",
    opens: "identity",
    revoke: "vendor-page",
    url: "https://developer.okta.com/docs/guides/create-an-api-token/",
  },
  "okta-client-secret": {
    title: "Okta OAuth client secret",
    opens: "identity",
    revoke: "vendor-page",
  },
};
