/** Linear: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Linear. */
export const linear: readonly Rule[] = [
  {
    kind: "token",
    id: "linear-api-key",
    provider: "linear",
    severity: "high",
    confidence: "high",
    layouts: ["lin_api_{alnum:40}", "lin_oauth_{hex-lower:64}"],
  },
  {
    kind: "token",
    id: "linear-webhook-secret",
    provider: "linear",
    severity: "low",
    confidence: "high",
    layouts: ["lin_wh_{alnum:40}"],
  },
  {
    kind: "near",
    id: "linear-client-secret",
    provider: "linear",
    severity: "medium",
    confidence: "medium",
    words: ["linear"],
    layouts: ["{hex-lower:32}"],
  },
];
