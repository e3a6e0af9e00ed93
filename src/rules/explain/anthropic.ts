/** What Anthropic calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Anthropic. */
export const anthropic: Readonly<Record<string, Explanation>> = {
  "anthropic-api-key": {
    title: "Anthropic API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://console.anthropic.com/settings/keys",
  },
};
