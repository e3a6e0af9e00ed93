/** Weights & Biases. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "weights-and-biases-api-key-v1",
      severity: "high",
      layouts: ["wandb_v1_{word:77}"],
      explain: { title: "Weights & Biases API key, prefixed", opens: "ai" },
    },
    {
      kind: "near",
      id: "weights-and-biases-api-key",
      severity: "high",
      words: ["wandb", "weightsandbiases"],
      layouts: ["{hex-lower:40}"],
      explain: { title: "Weights & Biases API key", opens: "ai" },
    },
  ],
};
