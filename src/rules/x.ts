/** X: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for X. */
export const x: readonly Rule[] = [
  {
    kind: "token",
    id: "twitter-bearer-token",
    provider: "x",
    severity: "high",
    confidence: "high",
    layouts: ["AAAAAAAAAAAAAAAAAAAAA{set(A-Za-z0-9%):60-95}"],
    near: ["twitter", "bearer"],
  },
  {
    kind: "near",
    id: "twitter-access-token",
    provider: "x",
    severity: "medium",
    confidence: "medium",
    words: ["twitter"],
    layouts: ["{digits:15-20}-{alnum:30-40}"],
  },
  {
    kind: "near",
    id: "twitter-consumer-key",
    provider: "x",
    severity: "low",
    confidence: "medium",
    words: ["twitter"],
    layouts: ["{alnum:25}"],
  },
  {
    kind: "near",
    id: "twitter-consumer-secret",
    provider: "x",
    severity: "high",
    confidence: "medium",
    words: ["twitter"],
    layouts: ["{alnum:50}"],
  },
  {
    kind: "near",
    id: "twitter-access-token-secret",
    provider: "x",
    severity: "high",
    confidence: "medium",
    words: ["twitter"],
    layouts: ["{alnum:45}"],
  },
];
