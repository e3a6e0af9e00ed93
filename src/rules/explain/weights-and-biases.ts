/** What Weights & Biases calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Weights & Biases. */
export const weightsAndBiases: Readonly<Record<string, Explanation>> = {
  "weights-and-biases-api-key-v1": {
    title: "Weights & Biases API key, prefixed",
    opens: "ai",
    revoke: "vendor-page",
  },
  "weights-and-biases-api-key": {
    title: "Weights & Biases API key",
    opens: "ai",
    revoke: "vendor-page",
  },
};
