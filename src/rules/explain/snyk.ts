/** What Snyk calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Snyk. */
export const snyk: Readonly<Record<string, Explanation>> = {
  "snyk-api-token": {
    title: "Snyk API token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://docs.snyk.io/snyk-api/authentication-for-api",
  },
};
