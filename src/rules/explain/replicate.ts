/** What Replicate calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Replicate. */
export const replicate: Readonly<Record<string, Explanation>> = {
  "replicate-api-token": {
    title: "Replicate API token",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://replicate.com/docs/topics/security/api-tokens",
  },
};
