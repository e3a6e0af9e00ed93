/** What Hugging Face calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Hugging Face. */
export const huggingface: Readonly<Record<string, Explanation>> = {
  "huggingface-token": {
    title: "Hugging Face access token",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://huggingface.co/docs/hub/security-tokens",
  },
};
