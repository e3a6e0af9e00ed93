/** OVHcloud: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for OVHcloud. */
export const ovhcloud: readonly Rule[] = [
  {
    kind: "near",
    id: "ovh-application-key",
    provider: "ovhcloud",
    severity: "low",
    confidence: "medium",
    words: ["ovh"],
    layouts: ["{hex-lower:16}"],
  },
  {
    kind: "near",
    id: "ovh-application-secret",
    provider: "ovhcloud",
    severity: "critical",
    confidence: "medium",
    words: ["ovh"],
    layouts: ["{hex-lower:32}"],
  },
];
