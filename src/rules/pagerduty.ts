/** PagerDuty: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for PagerDuty. */
export const pagerduty: readonly Rule[] = [
  {
    kind: "near",
    id: "pagerduty-api-key",
    provider: "pagerduty",
    severity: "high",
    confidence: "medium",
    words: ["pagerduty", "pd"],
    layouts: ["u+{set(A-Za-z0-9_+-):18}"],
  },
  {
    kind: "near",
    id: "pagerduty-integration-key",
    provider: "pagerduty",
    severity: "low",
    confidence: "medium",
    words: ["pagerduty", "routingkey"],
    layouts: ["{hex-lower:32}"],
  },
];
