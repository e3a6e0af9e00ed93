/** PayPal: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for PayPal. */
export const paypal: readonly Rule[] = [
  {
    kind: "near",
    id: "paypal-client-secret",
    provider: "paypal",
    severity: "critical",
    confidence: "medium",
    words: ["paypal"],
    layouts: ["E{base64url:79}"],
  },
];
