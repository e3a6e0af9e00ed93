/** Netlify: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Netlify. */
export const netlify: readonly Rule[] = [
  {
    kind: "token",
    id: "netlify-access-token",
    provider: "netlify",
    severity: "high",
    confidence: "high",
    layouts: ["nfp_{alnum:36}"],
  },
  {
    kind: "near",
    id: "netlify-legacy-access-token",
    provider: "netlify",
    severity: "high",
    confidence: "medium",
    words: ["netlify"],
    layouts: ["{base64url:43-45}"],
  },
];
