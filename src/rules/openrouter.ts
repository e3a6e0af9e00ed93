/** OpenRouter: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for OpenRouter. */
export const openrouter: readonly Rule[] = [
  {
    kind: "token",
    id: "openrouter-api-key",
    provider: "openrouter",
    severity: "high",
    confidence: "high",
    exact: ["openrouter"],
    layouts: ["sk-or-v1-{hex-lower:64}"],
  },
];
