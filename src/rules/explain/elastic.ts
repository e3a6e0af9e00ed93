/** What Elastic calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Elastic. */
export const elastic: Readonly<Record<string, Explanation>> = {
  "elastic-cloud-api-key": {
    title: "Elastic cloud API key",
    opens: "database",
    revoke: "vendor-page",
  },
};
