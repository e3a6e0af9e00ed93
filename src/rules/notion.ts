/** Notion: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Notion. */
export const notion: readonly Rule[] = [
  {
    kind: "token",
    id: "notion-api-token",
    provider: "notion",
    severity: "high",
    confidence: "high",
    layouts: ["ntn_{digits:11}{alnum:35}", "nrt_{word:40-55}"],
  },
  {
    kind: "token",
    id: "notion-legacy-token",
    provider: "notion",
    severity: "high",
    confidence: "high",
    layouts: ["secret_{alnum:43}"],
    near: ["notion"],
  },
];
