/** What OpenAI calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for OpenAI. */
export const openai: Readonly<Record<string, Explanation>> = {
  "openai-api-key": {
    title: "OpenAI API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://platform.openai.com/api-keys",
  },
  "openai-session-token": {
    title: "OpenAI dashboard session token",
    opens: "ai",
    revoke: "vendor-page",
  },
  "openai-organization-id": {
    title: "OpenAI organization id",
    opens: "ai",
    revoke: "vendor-page",
  },
};
