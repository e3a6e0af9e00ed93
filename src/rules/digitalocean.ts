/** DigitalOcean: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for DigitalOcean. */
export const digitalocean: readonly Rule[] = [
  {
    kind: "token",
    id: "digitalocean-token",
    provider: "digitalocean",
    severity: "critical",
    confidence: "high",
    layouts: ["(dop_v1_|doo_v1_|dor_v1_){hex-lower:64}"],
  },
];
