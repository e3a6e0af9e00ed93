/** Microsoft: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Microsoft. */
export const microsoft: readonly Rule[] = [
  {
    kind: "token",
    id: "microsoft-teams-webhook-url",
    provider: "microsoft",
    severity: "medium",
    confidence: "high",
    layouts: ["webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"],
  },
  {
    kind: "token",
    id: "microsoft-teams-legacy-webhook-url",
    provider: "microsoft",
    severity: "medium",
    confidence: "high",
    layouts: ["webhook/{uuid}@{uuid}/IncomingWebhook/{hex-lower:32}/{uuid}"],
  },
  {
    kind: "near",
    id: "app-center-api-token",
    provider: "microsoft",
    severity: "medium",
    confidence: "medium",
    words: ["appcenter"],
    layouts: ["{hex-lower:40}"],
  },
];
