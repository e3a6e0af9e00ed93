/** Segment: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Segment. */
export const segment: readonly Rule[] = [
  {
    kind: "token",
    id: "segment-public-api-token",
    provider: "segment",
    severity: "high",
    confidence: "high",
    layouts: ["sgp_{alnum:64}"],
  },
  {
    kind: "near",
    id: "segment-legacy-api-token",
    provider: "segment",
    severity: "medium",
    confidence: "medium",
    words: ["segment"],
    layouts: ["{base64url:43}.{base64url:43}"],
  },
];
