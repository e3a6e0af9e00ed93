/** Figma: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Figma. */
export const figma: readonly Rule[] = [
  {
    kind: "token",
    id: "figma-token",
    provider: "figma",
    severity: "medium",
    confidence: "high",
    layouts: ["(figd_|figu_|figr_|figo_|figh_){base64url:40}", "figp_{base64url:40-54}"],
  },
  {
    kind: "near",
    id: "figma-legacy-token",
    provider: "figma",
    severity: "medium",
    confidence: "medium",
    words: ["figma", "xfigmatoken"],
    layouts: ["{digits:6}-{uuid}"],
  },
];
