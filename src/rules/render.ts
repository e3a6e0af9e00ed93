/** Render: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Render. */
export const render: readonly Rule[] = [
  {
    kind: "token",
    id: "render-api-key",
    provider: "render",
    severity: "high",
    confidence: "high",
    layouts: ["rnd_{alnum:28}"],
  },
];
