/** Splunk: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Splunk. */
export const splunk: readonly Rule[] = [
  {
    kind: "near",
    id: "splunk-hec-token",
    provider: "splunk",
    severity: "medium",
    confidence: "medium",
    words: ["splunk"],
    layouts: ["{uuid}"],
  },
  {
    kind: "near",
    id: "splunk-observability-token",
    provider: "splunk",
    severity: "medium",
    confidence: "medium",
    words: ["splunk", "signalfx", "sfx"],
    layouts: ["{alnum:22}"],
  },
];
