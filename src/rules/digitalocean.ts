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
  {
    kind: "token",
    id: "digitalocean-spaces-access-key",
    provider: "digitalocean",
    severity: "medium",
    confidence: "high",
    layouts: ["DO00{alnum-upper:16}", "DO801{alnum-upper:15}"],
  },
  {
    kind: "near",
    id: "digitalocean-legacy-token",
    provider: "digitalocean",
    severity: "critical",
    confidence: "medium",
    words: ["digitalocean", "dotoken", "ocean"],
    layouts: ["{hex-lower:64}"],
  },
  {
    kind: "near",
    id: "digitalocean-spaces-secret-key",
    provider: "digitalocean",
    severity: "high",
    confidence: "medium",
    words: ["digitaloceanspaces", "spacessecret"],
    layouts: ["{base64:43}"],
  },
];
