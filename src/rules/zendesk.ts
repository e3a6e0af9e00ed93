/** Zendesk: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Zendesk. */
export const zendesk: readonly Rule[] = [
  {
    kind: "near",
    id: "zendesk-api-token",
    provider: "zendesk",
    severity: "high",
    confidence: "medium",
    words: ["zendesk"],
    layouts: ["{alnum:40}"],
  },
];
