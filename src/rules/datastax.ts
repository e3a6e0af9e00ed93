/** DataStax: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for DataStax. */
export const datastax: readonly Rule[] = [
  {
    kind: "shape",
    id: "datastax-astra-token",
    provider: "datastax",
    severity: "critical",
    confidence: "high",
    layouts: ["{alnum:24}:{hex-lower:64}"],
    before: "AstraCS:",
  },
];
