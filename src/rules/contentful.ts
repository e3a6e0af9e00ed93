/** Contentful: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Contentful. */
export const contentful: readonly Rule[] = [
  {
    kind: "token",
    id: "contentful-personal-access-token",
    provider: "contentful",
    severity: "high",
    confidence: "high",
    layouts: ["CFPAT-{base64url:43}"],
  },
  {
    kind: "near",
    id: "contentful-delivery-token",
    provider: "contentful",
    severity: "medium",
    confidence: "medium",
    words: ["contentful"],
    layouts: ["{base64url:43}"],
  },
];
