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
];
