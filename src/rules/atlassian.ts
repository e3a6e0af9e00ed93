/** Atlassian: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Atlassian. */
export const atlassian: readonly Rule[] = [
  {
    kind: "token",
    id: "atlassian-api-token",
    provider: "atlassian",
    severity: "critical",
    confidence: "high",
    layouts: ["ATATT3xFfGF0{base64url:80-240}={hex-upper:8}", "ATCTT3xFfG{base64url:80-250}={hex-upper:8}"],
  },
];
