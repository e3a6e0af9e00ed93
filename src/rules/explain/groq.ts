/** What Groq calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Groq. */
export const groq: Readonly<Record<string, Explanation>> = {
  "groq-api-key": {
    title: "Groq API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://console.groq.com/docs/quickstart",
  },
};
