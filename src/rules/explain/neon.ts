/** What Neon calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Neon. */
export const neon: Readonly<Record<string, Explanation>> = {
  "neon-api-key": {
    title: "Neon API key",
    opens: "database",
    revoke: "vendor-page",
  },
};
