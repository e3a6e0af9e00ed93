/** CircleCI: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for CircleCI. */
export const circleci: readonly Rule[] = [
  {
    kind: "token",
    id: "circleci-personal-token",
    provider: "circleci",
    severity: "high",
    confidence: "high",
    layouts: ["CCIPAT_{alnum:22}_{hex-lower:40}"],
  },
  {
    kind: "token",
    id: "circleci-project-token",
    provider: "circleci",
    severity: "high",
    confidence: "high",
    layouts: ["CCIPRJ_{alnum:22}_{hex-lower:40}"],
  },
  {
    kind: "near",
    id: "circleci-legacy-token",
    provider: "circleci",
    severity: "high",
    confidence: "medium",
    words: ["circleci", "circletoken"],
    layouts: ["{hex-lower:40}"],
  },
];
