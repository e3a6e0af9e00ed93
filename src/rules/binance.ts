/** Binance: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Binance. */
export const binance: readonly Rule[] = [
  {
    kind: "near",
    id: "binance-api-secret",
    provider: "binance",
    severity: "critical",
    confidence: "medium",
    words: ["binance"],
    layouts: ["{alnum:64}"],
  },
];
