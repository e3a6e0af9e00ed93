/** Trello: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Trello. */
export const trello: readonly Rule[] = [
  {
    kind: "token",
    id: "trello-api-token",
    provider: "trello",
    severity: "high",
    confidence: "high",
    layouts: ["ATTA{hex-lower:64}{hex-upper:8}"],
  },
  {
    kind: "near",
    id: "trello-api-key",
    provider: "trello",
    severity: "low",
    confidence: "medium",
    words: ["trello"],
    layouts: ["{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "trello-legacy-api-token",
    provider: "trello",
    severity: "high",
    confidence: "medium",
    words: ["trello"],
    layouts: ["{hex-lower:64}"],
  },
];
