/** Couchbase: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Couchbase. */
export const couchbase: readonly Rule[] = [
  {
    kind: "near",
    id: "couchbase-capella-api-key",
    provider: "couchbase",
    severity: "critical",
    confidence: "medium",
    words: ["couchbase", "capella"],
    layouts: ["{base64:60-120}"],
  },
];
