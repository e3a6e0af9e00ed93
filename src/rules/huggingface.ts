/** Hugging Face: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Hugging Face. */
export const huggingface: readonly Rule[] = [
  {
    kind: "token",
    id: "huggingface-token",
    provider: "huggingface",
    severity: "high",
    confidence: "high",
    layouts: ["hf_{alnum:34}", "api_org_{alnum:34}"],
  },
];
