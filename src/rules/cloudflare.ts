/** Cloudflare: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Cloudflare. */
export const cloudflare: readonly Rule[] = [
  {
    kind: "token",
    id: "cloudflare-api-token",
    provider: "cloudflare",
    severity: "critical",
    confidence: "high",
    layouts: [
      "(cfut_|cfat_|cfk_){alnum:40}{hex-lower:8}",
      "cfoat_{alnum:40-100}",
      "v1.0-{hex-lower:24}-{hex-lower:146}",
    ],
  },
];
