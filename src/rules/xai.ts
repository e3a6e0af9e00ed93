/** xAI: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for xAI. */
export const xai: readonly Rule[] = [
  {
    kind: "token",
    id: "xai-api-key",
    provider: "xai",
    severity: "high",
    confidence: "high",
    exact: ["xai"],
    layouts: ["xai-{alnum:80}"],
  },
];
