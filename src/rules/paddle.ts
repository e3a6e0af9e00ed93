/** Paddle: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Paddle. */
export const paddle: readonly Rule[] = [
  {
    kind: "token",
    id: "paddle-api-key",
    provider: "paddle",
    severity: "critical",
    confidence: "high",
    layouts: ["pdl_live_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"],
  },
  {
    kind: "token",
    id: "paddle-sandbox-api-key",
    provider: "paddle",
    severity: "low",
    confidence: "high",
    layouts: ["pdl_sdbx_apikey_{alnum-lower:26}_{alnum:22}_{alnum:3}"],
  },
];
