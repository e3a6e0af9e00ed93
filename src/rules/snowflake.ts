/** Snowflake: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Snowflake. */
export const snowflake: readonly Rule[] = [
  {
    kind: "near",
    id: "snowflake-password",
    provider: "snowflake",
    severity: "critical",
    confidence: "medium",
    words: ["snowflake", "snowflakepassword", "snowflakecomputingcom"],
    layouts: ["{set(A-Za-z0-9!@#$%^&*):8-64}"],
  },
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
