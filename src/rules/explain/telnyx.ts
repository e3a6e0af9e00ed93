/** What Telnyx calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Telnyx. */
export const telnyx: Readonly<Record<string, Explanation>> = {
  "telnyx-api-v2-key": {
    title: "Telnyx API v2 key",
    opens: "messaging",
    revoke: "vendor-page",
  },
};
