/** Razorpay: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Razorpay. */
export const razorpay: readonly Rule[] = [
  {
    kind: "token",
    id: "razorpay-key-id",
    provider: "razorpay",
    severity: "low",
    confidence: "high",
    layouts: ["(rzp_live_|rzp_test_){alnum:14}"],
  },
  {
    kind: "near",
    id: "razorpay-key-secret",
    provider: "razorpay",
    severity: "critical",
    confidence: "medium",
    words: ["razorpay", "rzp"],
    layouts: ["{alnum:24}"],
  },
];
