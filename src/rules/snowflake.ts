/** Snowflake: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Snowflake. */
export const snowflake: readonly Rule[] = [
  {
    kind: "near",
    id: "snowflake-programmatic-access-token",
    provider: "snowflake",
    severity: "critical",
    confidence: "medium",
    words: ["snowflake", "sftoken"],
    layouts: ["{base64url:100-500}"],
  },
];
