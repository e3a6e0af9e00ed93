/** Bitbucket: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Bitbucket. */
export const bitbucket: readonly Rule[] = [
  {
    kind: "token",
    id: "bitbucket-app-password",
    provider: "bitbucket",
    severity: "high",
    confidence: "high",
    layouts: ["ATBB{alnum:32}"],
  },
  {
    kind: "token",
    id: "bitbucket-datacenter-access-token",
    provider: "bitbucket",
    severity: "high",
    confidence: "high",
    layouts: ["BBDC-{base64:44}"],
  },
  {
    kind: "near",
    id: "bitbucket-oauth-client-secret",
    provider: "bitbucket",
    severity: "high",
    confidence: "medium",
    words: ["bitbucket"],
    layouts: ["{base64url:64}"],
  },
];
