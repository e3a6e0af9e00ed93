/** Pulumi: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Pulumi. */
export const pulumi: readonly Rule[] = [
  {
    kind: "token",
    id: "pulumi-access-token",
    provider: "pulumi",
    severity: "critical",
    confidence: "high",
    exact: ["pulumi"],
    layouts: ["pul-{hex-lower:40}"],
  },
];
