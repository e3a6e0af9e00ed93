/** Weights & Biases: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Weights & Biases. */
export const weightsAndBiases: readonly Rule[] = [
  {
    kind: "token",
    id: "weights-and-biases-api-key-v1",
    provider: "weights-and-biases",
    severity: "high",
    confidence: "high",
    layouts: ["wandb_v1_{word:77}"],
  },
  {
    kind: "near",
    id: "weights-and-biases-api-key",
    provider: "weights-and-biases",
    severity: "high",
    confidence: "medium",
    words: ["wandb", "weightsandbiases"],
    layouts: ["{hex-lower:40}"],
  },
];
