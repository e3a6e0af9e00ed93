/** Snyk: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Snyk. */
export const snyk: readonly Rule[] = [
  {
    kind: "near",
    id: "snyk-api-token",
    provider: "snyk",
    severity: "high",
    confidence: "medium",
    words: ["snyk"],
    layouts: ["{uuid}"],
  },
];
