/** Scaleway: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Scaleway. */
export const scaleway: readonly Rule[] = [
  {
    kind: "token",
    id: "scaleway-access-key",
    provider: "scaleway",
    severity: "medium",
    confidence: "medium",
    layouts: ["SCW{alnum-upper:17}"],
  },
  {
    kind: "near",
    id: "scaleway-secret-key",
    provider: "scaleway",
    severity: "critical",
    confidence: "medium",
    words: ["scaleway", "scw"],
    layouts: ["{uuid}"],
  },
];
