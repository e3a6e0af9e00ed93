/** Honeycomb: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Honeycomb. */
export const honeycomb: readonly Rule[] = [
  {
    kind: "near",
    id: "honeycomb-api-key",
    provider: "honeycomb",
    severity: "medium",
    confidence: "medium",
    words: ["honeycomb", "xhoneycombteam"],
    layouts: ["{hex-lower:32}", "{alnum:22}"],
  },
];
