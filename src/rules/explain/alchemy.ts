/** What Alchemy calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Alchemy. */
export const alchemy: Readonly<Record<string, Explanation>> = {
  "alchemy-auth-token": {
    title: "Alchemy auth token",
    opens: "payments",
    revoke: "vendor-page",
  },
  "alchemy-api-key": {
    title: "Alchemy API key",
    opens: "payments",
    revoke: "vendor-page",
  },
};
