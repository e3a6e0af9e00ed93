/** Postmark: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Postmark. */
export const postmark: readonly Rule[] = [
  {
    kind: "near",
    id: "postmark-server-token",
    provider: "postmark",
    severity: "high",
    confidence: "medium",
    words: ["postmark"],
    layouts: ["{uuid}"],
  },
];
