/** Discord: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Discord. */
export const discord: readonly Rule[] = [
  {
    kind: "shape",
    id: "discord-bot-token",
    provider: "discord",
    severity: "high",
    confidence: "high",
    layouts: ["{set(MNO):1}{base64url:23-25}.{base64url:6}.{base64url:27-38}"],
  },
  {
    kind: "token",
    id: "discord-webhook-url",
    provider: "discord",
    severity: "medium",
    confidence: "high",
    layouts: ["api/webhooks/{digits:17-20}/{base64url:60-80}"],
  },
  {
    kind: "near",
    id: "discord-client-secret",
    provider: "discord",
    severity: "high",
    confidence: "medium",
    words: ["discord"],
    layouts: ["{base64url:32}"],
  },
];
