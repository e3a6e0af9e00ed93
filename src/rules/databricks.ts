/** Databricks: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Databricks. */
export const databricks: readonly Rule[] = [
  {
    kind: "token",
    id: "databricks-token",
    provider: "databricks",
    severity: "critical",
    confidence: "high",
    layouts: ["dapi{hex-lower:32}[-{digits:1}]", "dose{hex-lower:32}"],
  },
  {
    kind: "token",
    id: "databricks-feature-token",
    provider: "databricks",
    severity: "high",
    confidence: "high",
    layouts: ["dkea{hex-lower:32}"],
  },
];
