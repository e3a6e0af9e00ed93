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
  {
    kind: "near",
    id: "atlassian-datacenter-token",
    provider: "atlassian",
    severity: "high",
    confidence: "medium",
    words: ["jira", "confluence", "atlassian"],
    layouts: ["{set(MNO):1}{base64:43}"],
  },
  {
    kind: "near",
    id: "atlassian-legacy-api-token",
    provider: "atlassian",
    severity: "high",
    confidence: "medium",
    words: ["atlassian", "jira", "confluence"],
    layouts: ["{alnum:24}"],
  },
  {
    kind: "near",
    id: "statuspage-api-key",
    provider: "atlassian",
    severity: "medium",
    confidence: "medium",
    words: ["statuspage"],
    layouts: ["{alnum-dash:36}"],
  },
];
