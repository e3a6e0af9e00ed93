/** Doppler: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Doppler. */
export const doppler: readonly Rule[] = [
  {
    kind: "token",
    id: "doppler-token",
    provider: "doppler",
    severity: "critical",
    confidence: "high",
    exact: ["doppler"],
    layouts: ["(dp.ct.|dp.pt.|dp.sa.|dp.scim.|dp.audit.){alnum:40-44}"],
  },
  {
    kind: "token",
    id: "doppler-service-token",
    provider: "doppler",
    severity: "high",
    confidence: "high",
    layouts: ["dp.st.[{set(a-z0-9_-):2-35}.]{alnum:40-44}"],
  },
];
