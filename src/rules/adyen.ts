/** Adyen: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Adyen. */
export const adyen: readonly Rule[] = [
  {
    kind: "token",
    id: "adyen-api-key",
    provider: "adyen",
    severity: "critical",
    confidence: "high",
    layouts: ["AQE{set(a-z):1}hmfxK{base64:60-160}-{base64:43}="],
  },
];
