/** Airtable: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Airtable. */
export const airtable: readonly Rule[] = [
  {
    kind: "token",
    id: "airtable-personal-access-token",
    provider: "airtable",
    severity: "high",
    confidence: "high",
    layouts: ["pat{alnum:14}.{hex-lower:64}"],
  },
  {
    kind: "token",
    id: "airtable-oauth-token",
    provider: "airtable",
    severity: "high",
    confidence: "high",
    layouts: ["v1.{base64url:30-120}.{hex-lower:64}"],
    before: "{alnum:10-20}.",
    near: ["airtable"],
  },
  {
    kind: "token",
    id: "airtable-legacy-api-key",
    provider: "airtable",
    severity: "low",
    confidence: "high",
    layouts: ["key{alnum:14}"],
    near: ["airtable"],
  },
];
