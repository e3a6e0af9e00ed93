/** What Zendesk calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Zendesk. */
export const zendesk: Readonly<Record<string, Explanation>> = {
  "zendesk-api-token": {
    title: "Zendesk API token",
    opens: "service",
    revoke: "vendor-page",
  },
};
