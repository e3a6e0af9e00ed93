/** Harness: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Harness. */
export const harness: readonly Rule[] = [
  {
    kind: "token",
    id: "harness-token",
    provider: "harness",
    severity: "high",
    confidence: "high",
    layouts: ["(pat.|sat.){base64url:22}.{hex-lower:24}.{alnum:20}"],
  },
];
