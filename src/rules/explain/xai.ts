/** What xAI calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for xAI. */
export const xai: Readonly<Record<string, Explanation>> = {
  "xai-api-key": {
    title: "xAI API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://docs.x.ai/",
  },
};
