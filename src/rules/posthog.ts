/** PostHog: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for PostHog. */
export const posthog: readonly Rule[] = [
  {
    kind: "token",
    id: "posthog-personal-api-key",
    provider: "posthog",
    severity: "high",
    confidence: "high",
    layouts: ["phx_{base64url:41-48}"],
  },
  {
    kind: "token",
    id: "posthog-project-api-key",
    provider: "posthog",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["phc_{alnum:43}"],
  },
];
