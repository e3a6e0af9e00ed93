/** MongoDB: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for MongoDB. */
export const mongodb: readonly Rule[] = [
  {
    kind: "token",
    id: "mongodb-atlas-service-account-secret",
    provider: "mongodb",
    severity: "critical",
    confidence: "high",
    layouts: ["mdb_sa_sk_{base64url:40}"],
  },
  {
    kind: "token",
    id: "mongodb-atlas-service-account-id",
    provider: "mongodb",
    severity: "low",
    confidence: "high",
    layouts: ["mdb_sa_id_{hex-lower:24}"],
  },
  {
    kind: "near",
    id: "mongodb-atlas-private-key",
    provider: "mongodb",
    severity: "critical",
    confidence: "medium",
    words: ["mongodb", "atlas"],
    layouts: ["{uuid}"],
  },
];
