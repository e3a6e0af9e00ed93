/** Groq: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Groq. */
export const groq: readonly Rule[] = [
  {
    kind: "token",
    id: "groq-api-key",
    provider: "groq",
    severity: "high",
    confidence: "high",
    exact: ["groq"],
    layouts: ["gsk_{alnum:52}"],
  },
];
