/** SonarSource: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for SonarSource. */
export const sonarsource: readonly Rule[] = [
  {
    kind: "token",
    id: "sonarqube-token",
    provider: "sonarsource",
    severity: "medium",
    confidence: "high",
    layouts: ["(squ_|sqp_|sqa_){hex-lower:40}"],
  },
  {
    kind: "token",
    id: "sonarcloud-token",
    provider: "sonarsource",
    severity: "medium",
    confidence: "high",
    layouts: ["sqco_{alnum:59}"],
  },
  {
    kind: "near",
    id: "sonar-legacy-token",
    provider: "sonarsource",
    severity: "medium",
    confidence: "medium",
    words: ["sonar", "sonarqube", "sonarcloud", "sonarlogin"],
    layouts: ["{hex-lower:40}"],
  },
];
