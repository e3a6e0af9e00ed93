/** Asana: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Asana. */
export const asana: readonly Rule[] = [
  {
    kind: "shape",
    id: "asana-personal-access-token",
    provider: "asana",
    severity: "high",
    confidence: "high",
    layouts: ["1/{digits:16}:{hex-lower:32}", "2/{digits:16}/{digits:16}:{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "asana-client-secret",
    provider: "asana",
    severity: "high",
    confidence: "medium",
    words: ["asana"],
    layouts: ["{hex-lower:32}"],
  },
];
