/** Twitch: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Twitch. */
export const twitch: readonly Rule[] = [
  {
    kind: "token",
    id: "twitch-irc-oauth",
    provider: "twitch",
    severity: "medium",
    confidence: "high",
    layouts: ["oauth:{alnum-lower:30}"],
    near: ["twitch"],
  },
  {
    kind: "token",
    id: "twitch-stream-key",
    provider: "twitch",
    severity: "medium",
    confidence: "high",
    layouts: ["live_{digits:8-12}_{alnum:30}"],
  },
  {
    kind: "near",
    id: "twitch-client-secret",
    provider: "twitch",
    severity: "medium",
    confidence: "medium",
    words: ["twitch"],
    layouts: ["{alnum-lower:30}"],
  },
];
