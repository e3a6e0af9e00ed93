/** Vonage: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Vonage. */
export const vonage: readonly Rule[] = [
  {
    kind: "near",
    id: "vonage-api-secret",
    provider: "vonage",
    severity: "high",
    confidence: "medium",
    words: ["nexmo", "vonage"],
    layouts: ["{alnum:16}"],
  },
];
