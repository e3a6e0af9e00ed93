/** HashiCorp: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for HashiCorp. */
export const hashicorp: readonly Rule[] = [
  {
    kind: "token",
    id: "vault-token",
    provider: "hashicorp",
    severity: "critical",
    confidence: "high",
    layouts: ["(hvs.|hvr.){base64url:90-120}", "hvb.{base64url:138-300}", "hvs.{base64url:24}"],
  },
];
