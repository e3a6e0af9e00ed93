/** Hetzner: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Hetzner. */
export const hetzner: readonly Rule[] = [
  {
    kind: "near",
    id: "hetzner-api-token",
    provider: "hetzner",
    severity: "critical",
    confidence: "medium",
    words: ["hcloud", "hetzner"],
    layouts: ["{alnum:64}"],
  },
];
