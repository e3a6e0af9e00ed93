/** Infura: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Infura. */
export const infura: readonly Rule[] = [
  {
    kind: "near",
    id: "infura-api-key",
    provider: "infura",
    severity: "low",
    confidence: "medium",
    words: ["infura"],
    layouts: ["{hex-lower:32}"],
  },
];
