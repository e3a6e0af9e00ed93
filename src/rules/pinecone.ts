/** Pinecone: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Pinecone. */
export const pinecone: readonly Rule[] = [
  {
    kind: "token",
    id: "pinecone-api-key",
    provider: "pinecone",
    severity: "high",
    confidence: "high",
    layouts: ["pcsk_{alnum:5-6}_{alnum:63}"],
  },
  {
    kind: "near",
    id: "pinecone-legacy-api-key",
    provider: "pinecone",
    severity: "medium",
    confidence: "medium",
    words: ["pinecone"],
    layouts: ["{uuid}"],
  },
];
