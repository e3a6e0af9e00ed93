/** Flutterwave: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Flutterwave. */
export const flutterwave: readonly Rule[] = [
  {
    kind: "token",
    id: "flutterwave-secret-key",
    provider: "flutterwave",
    severity: "critical",
    confidence: "high",
    layouts: ["(FLWSECK-|FLWSECK_TEST-){hex-lower:32}-X"],
  },
  {
    kind: "token",
    id: "flutterwave-public-key",
    provider: "flutterwave",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["(FLWPUBK_TEST-|FLWPUBK-){hex-lower:32}-X"],
  },
  {
    kind: "token",
    id: "flutterwave-encryption-key",
    provider: "flutterwave",
    severity: "medium",
    confidence: "high",
    layouts: ["FLWSECK_TEST-{hex-lower:12}"],
  },
];
