/** What LangChain calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for LangChain. */
export const langchain: Readonly<Record<string, Explanation>> = {
  "langsmith-personal-access-token": {
    title: "LangChain LangSmith personal access token",
    opens: "ai",
    revoke: "vendor-page",
  },
  "langsmith-service-key": {
    title: "LangChain LangSmith service key",
    opens: "ai",
    revoke: "vendor-page",
  },
};
