/** Coinbase: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Coinbase. */
export const coinbase: readonly Rule[] = [
  {
    kind: "near",
    id: "coinbase-commerce-key",
    provider: "coinbase",
    severity: "high",
    confidence: "medium",
    words: ["coinbase"],
    layouts: ["{base64url:64}"],
  },
];
