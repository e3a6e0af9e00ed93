/** Twitch: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Twitch. */
export const twitch: readonly Rule[] = [
  {
    kind: "shape",
    id: "twitch-irc-oauth",
    provider: "twitch",
    severity: "medium",
    confidence: "high",
    layouts: ["{alnum-lower:30}"],
    before: "oauth:",
    near: ["twitch", "irc"],
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
