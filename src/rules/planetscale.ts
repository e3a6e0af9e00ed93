/** PlanetScale: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for PlanetScale. */
export const planetscale: readonly Rule[] = [
  {
    kind: "token",
    id: "planetscale-service-token",
    provider: "planetscale",
    severity: "critical",
    confidence: "high",
    exact: ["planetscale", "pscale"],
    layouts: ["pscale_tkn_{base64url:6}{set(0-9A-Za-z=_-):26-58}"],
  },
  {
    kind: "token",
    id: "planetscale-password",
    provider: "planetscale",
    severity: "critical",
    confidence: "high",
    layouts: ["pscale_pw_{base64url:6}{set(0-9A-Za-z=_-):26-58}"],
  },
  {
    kind: "token",
    id: "planetscale-oauth-token",
    provider: "planetscale",
    severity: "critical",
    confidence: "high",
    layouts: ["pscale_oauth_{base64url:6}{set(0-9A-Za-z=_-):26-58}"],
  },
  {
    kind: "near",
    id: "planetscale-service-token-id",
    provider: "planetscale",
    severity: "low",
    confidence: "medium",
    words: ["pscale", "planetscale"],
    layouts: ["{alnum-lower:12}"],
  },
];
