/** What Perplexity calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Perplexity. */
export const perplexity: Readonly<Record<string, Explanation>> = {
  "perplexity-api-key": {
    title: "Perplexity API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://docs.perplexity.ai/",
  },
};
