/** Neon: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Neon. */
export const neon: readonly Rule[] = [
  {
    kind: "token",
    id: "neon-api-key",
    provider: "neon",
    severity: "critical",
    confidence: "high",
    layouts: ["napi_{alnum-lower:64}"],
  },
];
