/** Cohere: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Cohere. */
export const cohere: readonly Rule[] = [
  {
    kind: "near",
    id: "cohere-api-key",
    provider: "cohere",
    severity: "high",
    confidence: "medium",
    words: ["cohere", "coapikey"],
    layouts: ["{alnum:40}"],
  },
];
