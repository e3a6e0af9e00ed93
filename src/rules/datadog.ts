/** Datadog: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Datadog. */
export const datadog: readonly Rule[] = [
  {
    kind: "token",
    id: "datadog-client-token",
    provider: "datadog",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["pub{hex-lower:32}"],
    near: ["datadog"],
  },
  {
    kind: "near",
    id: "datadog-api-key",
    provider: "datadog",
    severity: "high",
    confidence: "medium",
    words: ["datadog", "ddapikey"],
    layouts: ["{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "datadog-application-key",
    provider: "datadog",
    severity: "high",
    confidence: "medium",
    words: ["datadog", "ddappkey", "ddapplicationkey"],
    layouts: ["{hex-lower:40}"],
  },
];
