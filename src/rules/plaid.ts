/** Plaid: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Plaid. */
export const plaid: readonly Rule[] = [
  {
    kind: "token",
    id: "plaid-access-token",
    provider: "plaid",
    severity: "high",
    confidence: "high",
    layouts: ["(access-sandbox-|access-development-|access-production-){uuid}"],
  },
  {
    kind: "near",
    id: "plaid-secret",
    provider: "plaid",
    severity: "critical",
    confidence: "medium",
    words: ["plaid"],
    layouts: ["{hex-lower:30}"],
  },
];
