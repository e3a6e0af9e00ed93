/** What Fastly calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Fastly. */
export const fastly: Readonly<Record<string, Explanation>> = {
  "fastly-api-token": {
    title: "Fastly API token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://www.fastly.com/documentation/reference/api/auth-tokens/",
  },
};
