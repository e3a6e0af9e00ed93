/** Salesforce: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Salesforce. */
export const salesforce: readonly Rule[] = [
  {
    kind: "token",
    id: "salesforce-refresh-token",
    provider: "salesforce",
    severity: "critical",
    confidence: "high",
    layouts: ["5Aep861{alnum:9}{set(a-zA-Z0-9_.=):71-81}"],
    near: ["salesforce", "sfdc"],
  },
  {
    kind: "near",
    id: "salesforce-access-token",
    provider: "salesforce",
    severity: "critical",
    confidence: "medium",
    words: ["salesforce", "sfdc"],
    layouts: ["00D{alnum:12}!{set(a-zA-Z0-9_.):96}"],
  },
  {
    kind: "near",
    id: "salesforce-consumer-secret",
    provider: "salesforce",
    severity: "critical",
    confidence: "medium",
    words: ["salesforce"],
    layouts: ["{hex-upper:64}"],
  },
];
