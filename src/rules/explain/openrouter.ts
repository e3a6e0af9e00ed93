/** What OpenRouter calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for OpenRouter. */
export const openrouter: Readonly<Record<string, Explanation>> = {
  "openrouter-api-key": {
    title: "OpenRouter API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://openrouter.ai/docs/api-reference/authentication",
  },
};
