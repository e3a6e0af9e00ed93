/** Sentry: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Sentry. */
export const sentry: readonly Rule[] = [
  {
    kind: "token",
    id: "sentry-token",
    provider: "sentry",
    severity: "high",
    confidence: "high",
    layouts: [
      "(sntryu_|sntrya_|sntryi_){hex-lower:64}",
      "sntrys_eyJpYXQiO{base64:60-100}LCJyZWdpb25fdXJs{base64:30-80}[=][=]_{base64:43}",
    ],
  },
  {
    kind: "near",
    id: "sentry-legacy-token",
    provider: "sentry",
    severity: "high",
    confidence: "medium",
    words: ["sentry", "sentryauthtoken"],
    layouts: ["{hex-lower:64}"],
  },
];
