/** Fastly: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Fastly. */
export const fastly: readonly Rule[] = [
  {
    kind: "near",
    id: "fastly-api-token",
    provider: "fastly",
    severity: "high",
    confidence: "medium",
    words: ["fastly"],
    layouts: ["{base64url:32}"],
  },
];
