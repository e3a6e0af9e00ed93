/** Cloudinary: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Cloudinary. */
export const cloudinary: readonly Rule[] = [
  {
    kind: "near",
    id: "cloudinary-api-secret",
    provider: "cloudinary",
    severity: "high",
    confidence: "medium",
    words: ["cloudinary"],
    layouts: ["{base64url:27}"],
  },
];
