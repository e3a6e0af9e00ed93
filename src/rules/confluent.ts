/** Confluent: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Confluent. */
export const confluent: readonly Rule[] = [
  {
    kind: "token",
    id: "confluent-api-secret-prefixed",
    provider: "confluent",
    severity: "critical",
    confidence: "high",
    layouts: ["cflt{base64:60}"],
  },
  {
    kind: "near",
    id: "confluent-api-key",
    provider: "confluent",
    severity: "low",
    confidence: "medium",
    words: ["confluent"],
    layouts: ["{alnum-upper:16}"],
  },
  {
    kind: "near",
    id: "confluent-api-secret",
    provider: "confluent",
    severity: "critical",
    confidence: "medium",
    words: ["confluent"],
    layouts: ["{base64:64}"],
  },
];
