/** What Pinecone calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Pinecone. */
export const pinecone: Readonly<Record<string, Explanation>> = {
  "pinecone-api-key": {
    title: "Pinecone API key",
    opens: "ai",
    revoke: "vendor-page",
    url: "https://docs.pinecone.io/",
  },
  "pinecone-legacy-api-key": {
    title: "Pinecone API key old UUID form",
    opens: "ai",
    revoke: "vendor-page",
  },
};
