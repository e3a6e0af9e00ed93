/** JFrog: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for JFrog. */
export const jfrog: readonly Rule[] = [
  {
    kind: "token",
    id: "artifactory-api-key",
    provider: "jfrog",
    severity: "high",
    confidence: "high",
    layouts: ["AKCp{alnum:68-70}"],
  },
  {
    kind: "token",
    id: "artifactory-reference-token",
    provider: "jfrog",
    severity: "high",
    confidence: "high",
    layouts: ["cmVmdGtu{alnum:56}"],
  },
];
