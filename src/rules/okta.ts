/** Okta: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Okta. */
export const okta: readonly Rule[] = [
  {
    kind: "near",
    id: "okta-api-token",
    provider: "okta",
    severity: "critical",
    confidence: "medium",
    words: ["okta", "ssws"],
    layouts: ["00{base64url:40}"],
  },
  {
    kind: "near",
    id: "okta-client-secret",
    provider: "okta",
    severity: "high",
    confidence: "medium",
    words: ["okta"],
    layouts: ["{base64url:64}"],
  },
];
