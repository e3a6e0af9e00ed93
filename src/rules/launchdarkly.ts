/** LaunchDarkly: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for LaunchDarkly. */
export const launchdarkly: readonly Rule[] = [
  {
    kind: "token",
    id: "launchdarkly-access-token",
    provider: "launchdarkly",
    severity: "high",
    confidence: "high",
    layouts: ["api-{uuid}"],
  },
  {
    kind: "token",
    id: "launchdarkly-sdk-key",
    provider: "launchdarkly",
    severity: "medium",
    confidence: "high",
    layouts: ["sdk-{uuid}"],
  },
  {
    kind: "token",
    id: "launchdarkly-mobile-key",
    provider: "launchdarkly",
    severity: "low",
    confidence: "high",
    layouts: ["mob-{uuid}"],
  },
];
