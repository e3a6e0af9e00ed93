/** LangChain: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for LangChain. */
export const langchain: readonly Rule[] = [
  {
    kind: "token",
    id: "langsmith-personal-access-token",
    provider: "langchain",
    severity: "medium",
    confidence: "high",
    layouts: ["lsv2_pt_{hex-lower:32}_{hex-lower:10}"],
  },
  {
    kind: "token",
    id: "langsmith-service-key",
    provider: "langchain",
    severity: "high",
    confidence: "high",
    layouts: ["lsv2_sk_{hex-lower:32}_{hex-lower:10}"],
  },
];
