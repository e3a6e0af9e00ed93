/** Elastic: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Elastic. */
export const elastic: readonly Rule[] = [
  {
    kind: "token",
    id: "elastic-cloud-api-key",
    provider: "elastic",
    severity: "critical",
    confidence: "high",
    layouts: ["essu_{base64url:60-200}"],
  },
];
