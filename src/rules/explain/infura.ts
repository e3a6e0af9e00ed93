/** What Infura calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Infura. */
export const infura: Readonly<Record<string, Explanation>> = {
  "infura-api-key": {
    title: "Infura API key",
    opens: "payments",
    revoke: "vendor-page",
  },
};
