/** Tailscale: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Tailscale. */
export const tailscale: readonly Rule[] = [
  {
    kind: "token",
    id: "tailscale-key",
    provider: "tailscale",
    severity: "critical",
    confidence: "high",
    layouts: ["(tskey-auth-|tskey-api-|tskey-client-|tskey-scim-|tskey-webhook-){alnum:12-17}-{alnum:20-32}"],
  },
];
