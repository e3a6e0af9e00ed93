/** Postman: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Postman. */
export const postman: readonly Rule[] = [
  {
    kind: "token",
    id: "postman-api-key",
    provider: "postman",
    severity: "high",
    confidence: "high",
    layouts: ["PMAK-{hex-lower:24}-{hex-lower:34}"],
  },
  {
    kind: "token",
    id: "postman-collection-access-token",
    provider: "postman",
    severity: "medium",
    confidence: "high",
    layouts: ["PMAT-{alnum-upper:26}"],
  },
];
