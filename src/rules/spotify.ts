/** Spotify: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Spotify. */
export const spotify: readonly Rule[] = [
  {
    kind: "near",
    id: "spotify-access-token",
    provider: "spotify",
    severity: "medium",
    confidence: "medium",
    words: ["spotify"],
    layouts: ["BQ{base64url:100-300}"],
  },
  {
    kind: "near",
    id: "spotify-client-secret",
    provider: "spotify",
    severity: "medium",
    confidence: "medium",
    words: ["spotify"],
    layouts: ["{hex-lower:32}"],
  },
];
