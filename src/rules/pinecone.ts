/** Pinecone. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "pinecone-api-key",
      severity: "high",
      layouts: ["pcsk_{alnum:5-6}_{alnum:63}"],
      explain: { title: "Pinecone API key", opens: "ai", url: "https://docs.pinecone.io/" },
    },
    {
      kind: "near",
      id: "pinecone-legacy-api-key",
      severity: "medium",
      words: ["pinecone"],
      layouts: ["{uuid}"],
      explain: { title: "Pinecone API key, old form", opens: "ai" },
    },
  ],
};
