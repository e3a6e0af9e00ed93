/** Shopify: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Shopify. */
export const shopify: readonly Rule[] = [
  {
    kind: "token",
    id: "shopify-token",
    provider: "shopify",
    severity: "high",
    confidence: "high",
    layouts: ["(shpat_|shpca_|shppa_|shpss_|shpua_|shprt_){hex:32}", "shptka_{hex-lower:32}"],
  },
];
