/** Jenkins: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Jenkins. */
export const jenkins: readonly Rule[] = [
  {
    kind: "near",
    id: "jenkins-api-token",
    provider: "jenkins",
    severity: "high",
    confidence: "medium",
    words: ["jenkins"],
    layouts: ["11{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "jenkins-crumb",
    provider: "jenkins",
    severity: "medium",
    confidence: "medium",
    words: ["jenkins", "crumb", "initialadminpassword"],
    layouts: ["{hex-lower:32}"],
  },
];
