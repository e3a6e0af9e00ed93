/** Sourcegraph: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Sourcegraph. */
export const sourcegraph: readonly Rule[] = [
  {
    kind: "token",
    id: "sourcegraph-access-token",
    provider: "sourcegraph",
    severity: "high",
    confidence: "high",
    layouts: ["sgp_{hex-lower:16}_{hex-lower:40}", "sgp_local_{hex-lower:40}", "sgp_{hex-lower:40}"],
  },
  {
    kind: "token",
    id: "sourcegraph-license-token",
    provider: "sourcegraph",
    severity: "medium",
    confidence: "high",
    layouts: ["slk_{hex-lower:64}"],
  },
];
