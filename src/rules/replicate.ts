/** Replicate: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Replicate. */
export const replicate: readonly Rule[] = [
  {
    kind: "token",
    id: "replicate-api-token",
    provider: "replicate",
    severity: "high",
    confidence: "high",
    exact: ["replicate"],
    layouts: ["r8_{alnum:37}"],
  },
];
