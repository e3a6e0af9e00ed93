/** Anthropic: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Anthropic. */
export const anthropic: readonly Rule[] = [
  {
    kind: "token",
    id: "anthropic-api-key",
    provider: "anthropic",
    severity: "critical",
    confidence: "high",
    layouts: [
      "(sk-ant-api03-|sk-ant-admin01-){base64url:93}AA",
      "(sk-ant-oat01-|sk-ant-ort01-|sk-ant-sid01-){base64url:80-110}",
    ],
  },
];
