/** What Square calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Square. */
export const square: Readonly<Record<string, Explanation>> = {
  "square-token": {
    title: "Square access token or application secret",
    opens: "payments",
    revoke: "vendor-page",
    url: "https://developer.squareup.com/docs/build-basics/access-tokens",
  },
  "square-application-id": {
    title: "Square application id",
    opens: "payments",
    revoke: "vendor-page",
  },
  "square-sandbox-application-secret": {
    title: "Square sandbox application secret",
    opens: "payments",
    revoke: "vendor-page",
  },
};
