/** DeepSeek: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for DeepSeek. */
export const deepseek: readonly Rule[] = [
  {
    kind: "token",
    id: "deepseek-api-key",
    provider: "deepseek",
    severity: "high",
    confidence: "high",
    layouts: ["sk-{hex-lower:32}"],
    near: ["deepseek"],
  },
];
