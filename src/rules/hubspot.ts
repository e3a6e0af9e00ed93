/** HubSpot: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for HubSpot. */
export const hubspot: readonly Rule[] = [
  {
    kind: "token",
    id: "hubspot-private-app-token",
    provider: "hubspot",
    severity: "high",
    confidence: "high",
    layouts: ["(pat-na1-|pat-eu1-){uuid}"],
  },
  {
    kind: "near",
    id: "hubspot-legacy-api-key",
    provider: "hubspot",
    severity: "low",
    confidence: "medium",
    words: ["hubspot", "hapikey", "hubapi"],
    layouts: ["{uuid}"],
  },
];
