/** What Meta calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Meta. */
export const meta: Readonly<Record<string, Explanation>> = {
  "facebook-access-token": {
    title: "Meta graph API user/page/app access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
  },
  "facebook-app-access-token": {
    title: "Meta app access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens",
  },
  "instagram-access-token": {
    title: "Meta instagram API access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "threads-access-token": {
    title: "Meta threads API access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "facebook-app-secret": {
    title: "Meta app secret",
    opens: "service",
    revoke: "vendor-page",
  },
  "metaapi-api-key": {
    title: "Meta API key",
    opens: "payments",
    revoke: "vendor-page",
  },
};
