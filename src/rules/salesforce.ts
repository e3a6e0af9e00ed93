/** Salesforce: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Salesforce. */
export const salesforce: readonly Rule[] = [
  {
    kind: "token",
    id: "salesforce-access-token",
    provider: "salesforce",
    severity: "critical",
    confidence: "high",
    layouts: ["00D{alnum:12}!{set(a-zA-Z0-9_.):96}"],
    near: ["salesforce", "mysalesforcecom"],
  },
  {
    kind: "token",
    id: "salesforce-refresh-token",
    provider: "salesforce",
    severity: "critical",
    confidence: "high",
    layouts: ["5Aep861{set(a-zA-Z0-9_.=):80-90}"],
    near: ["salesforce"],
  },
  {
    kind: "token",
    id: "salesforce-consumer-key",
    provider: "salesforce",
    severity: "low",
    confidence: "high",
    layouts: ["3MVG9{set(A-Za-z0-9_.):80-110}"],
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
