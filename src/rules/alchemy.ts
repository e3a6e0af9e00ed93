/** Alchemy: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Alchemy. */
export const alchemy: readonly Rule[] = [
  {
    kind: "token",
    id: "alchemy-auth-token",
    provider: "alchemy",
    severity: "medium",
    confidence: "high",
    layouts: ["alcht_{alnum:30}"],
  },
  {
    kind: "near",
    id: "alchemy-api-key",
    provider: "alchemy",
    severity: "low",
    confidence: "medium",
    words: ["alchemy"],
    layouts: ["{base64url:32}"],
  },
];
