/** Sumo Logic: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Sumo Logic. */
export const sumoLogic: readonly Rule[] = [
  {
    kind: "near",
    id: "sumologic-access-id",
    provider: "sumo-logic",
    severity: "low",
    confidence: "medium",
    words: ["sumo"],
    layouts: ["su{alnum:12}"],
  },
  {
    kind: "near",
    id: "sumologic-access-key",
    provider: "sumo-logic",
    severity: "high",
    confidence: "medium",
    words: ["sumo"],
    layouts: ["{alnum:64}"],
  },
];
