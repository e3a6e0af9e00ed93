/** GoCardless: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for GoCardless. */
export const gocardless: readonly Rule[] = [
  {
    kind: "token",
    id: "gocardless-access-token",
    provider: "gocardless",
    severity: "critical",
    confidence: "high",
    layouts: ["(live_|sandbox_){base64url:40}"],
    near: ["gocardless"],
  },
];
