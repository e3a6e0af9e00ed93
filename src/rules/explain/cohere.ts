/** What Cohere calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Cohere. */
export const cohere: Readonly<Record<string, Explanation>> = {
  "cohere-api-key": {
    title: "Cohere API key",
    opens: "ai",
    revoke: "vendor-page",
  },
};
