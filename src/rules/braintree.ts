/** Braintree: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Braintree. */
export const braintree: readonly Rule[] = [
  {
    kind: "shape",
    id: "braintree-access-token",
    provider: "braintree",
    severity: "critical",
    confidence: "high",
    layouts: ["{alnum-lower:16}${hex-lower:32}"],
    before: "access_token$(production|sandbox)$",
  },
  {
    kind: "token",
    id: "braintree-tokenization-key",
    provider: "braintree",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["(production_|sandbox_){alnum-lower:8}_{alnum-lower:16}"],
    near: ["braintree"],
  },
  {
    kind: "near",
    id: "braintree-private-key",
    provider: "braintree",
    severity: "critical",
    confidence: "medium",
    words: ["braintree"],
    layouts: ["{hex-lower:32}"],
  },
];
