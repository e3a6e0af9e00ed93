/** Algolia: what its credentials look like. */

import { published } from "./published.ts";
import type { Rule } from "./rule.ts";

/** Rules for Algolia. */
export const algolia: readonly Rule[] = [
  {
    kind: "near",
    id: "algolia-admin-key",
    provider: "algolia",
    severity: "high",
    confidence: "medium",
    words: ["algolia", "docsearch"],
    layouts: ["{hex-lower:32}"],
    published: published.algolia,
  },
];
