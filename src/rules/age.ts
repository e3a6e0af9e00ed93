/** age: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for age. */
export const age: readonly Rule[] = [
  {
    kind: "token",
    id: "age-secret-key",
    provider: "age",
    severity: "critical",
    confidence: "high",
    layouts: ["AGE-SECRET-KEY-1{set(02-9AC-HJ-NP-Z):58}"],
  },
  {
    kind: "token",
    id: "age-pq-secret-key",
    provider: "age",
    severity: "critical",
    confidence: "high",
    layouts: ["AGE-SECRET-KEY-PQ-1{set(02-9AC-HJ-NP-Z):58}"],
  },
  {
    kind: "token",
    id: "age-plugin-identity",
    provider: "age",
    severity: "medium",
    confidence: "high",
    layouts: ["AGE-PLUGIN-{set(A-Z):2-20}-1{set(02-9AC-HJ-NP-Z):20-200}"],
  },
];
