/** NVIDIA: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for NVIDIA. */
export const nvidia: readonly Rule[] = [
  {
    kind: "token",
    id: "nvidia-api-key",
    provider: "nvidia",
    severity: "high",
    confidence: "high",
    layouts: ["nvapi-{base64url:64}"],
  },
  {
    kind: "near",
    id: "nvidia-ngc-api-key",
    provider: "nvidia",
    severity: "high",
    confidence: "medium",
    words: ["ngc", "nvcr"],
    layouts: ["{alnum:84}"],
  },
];
