/** LinkedIn: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for LinkedIn. */
export const linkedin: readonly Rule[] = [
  {
    kind: "token",
    id: "linkedin-client-secret-prefixed",
    provider: "linkedin",
    severity: "high",
    confidence: "high",
    layouts: ["WPL_AP1.{alnum:16}.{base64:6}=="],
  },
  {
    kind: "near",
    id: "linkedin-access-token",
    provider: "linkedin",
    severity: "high",
    confidence: "medium",
    words: ["linkedin"],
    layouts: ["AQ{base64url:200-500}"],
  },
  {
    kind: "near",
    id: "linkedin-client-secret",
    provider: "linkedin",
    severity: "high",
    confidence: "medium",
    words: ["linkedin"],
    layouts: ["{alnum:16}"],
  },
];
