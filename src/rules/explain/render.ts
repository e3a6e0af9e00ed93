/** What Render calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Render. */
export const render: Readonly<Record<string, Explanation>> = {
  "render-api-key": {
    title: "Render API key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
