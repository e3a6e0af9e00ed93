/** What DeepSeek calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for DeepSeek. */
export const deepseek: Readonly<Record<string, Explanation>> = {
  "deepseek-api-key": {
    title: "DeepSeek API key",
    opens: "ai",
    revoke: "vendor-page",
  },
};
