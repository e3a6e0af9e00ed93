/** PubNub: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for PubNub. */
export const pubnub: readonly Rule[] = [
  {
    kind: "token",
    id: "pubnub-publish-key",
    provider: "pubnub",
    severity: "medium",
    confidence: "high",
    layouts: ["pub-c-{uuid}"],
  },
  {
    kind: "token",
    id: "pubnub-subscribe-key",
    provider: "pubnub",
    severity: "low",
    confidence: "high",
    layouts: ["sub-c-{uuid}"],
  },
  {
    kind: "token",
    id: "pubnub-secret-key",
    provider: "pubnub",
    severity: "high",
    confidence: "high",
    layouts: ["sec-c-{base64:48-60}"],
  },
];
