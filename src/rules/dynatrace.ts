/** Dynatrace: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Dynatrace. */
export const dynatrace: readonly Rule[] = [
  {
    kind: "token",
    id: "dynatrace-token",
    provider: "dynatrace",
    severity: "high",
    confidence: "high",
    layouts: ["dt0c01.{base32-upper:24}.{base32-upper:64}"],
  },
  {
    kind: "token",
    id: "dynatrace-other-token",
    provider: "dynatrace",
    severity: "high",
    confidence: "high",
    layouts: ["(dt0a|dt0b|dt0d|dt0e|dt0i|dt0s|dt0c){digits:2}.{alnum-upper:24}.{alnum-upper:64}"],
  },
];
