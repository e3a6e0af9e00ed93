/** What Vonage calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Vonage. */
export const vonage: Readonly<Record<string, Explanation>> = {
  "vonage-api-secret": {
    title: "Vonage nexmo API secret",
    opens: "messaging",
    revoke: "vendor-page",
  },
};
