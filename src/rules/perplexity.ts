/** Perplexity: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Perplexity. */
export const perplexity: readonly Rule[] = [
  {
    kind: "token",
    id: "perplexity-api-key",
    provider: "perplexity",
    severity: "high",
    confidence: "high",
    exact: ["perplexity"],
    layouts: ["pplx-{alnum:48}"],
  },
];
