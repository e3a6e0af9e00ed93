/** What Linear calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Linear. */
export const linear: Readonly<Record<string, Explanation>> = {
  "linear-api-key": {
    title: "Linear API key",
    opens: "service",
    revoke: "vendor-page",
  },
  "linear-webhook-secret": {
    title: "Linear webhook signing secret",
    opens: "service",
    revoke: "vendor-page",
  },
  "linear-client-secret": {
    title: "Linear OAuth client secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
