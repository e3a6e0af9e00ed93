/** Twilio: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Twilio. */
export const twilio: readonly Rule[] = [
  {
    kind: "named",
    id: "twilio-auth-token",
    provider: "twilio",
    severity: "critical",
    confidence: "high",
    names: [["twilio"], ["auth", "token", "account"]],
    layouts: ["{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "twilio-auth-token-likely",
    provider: "twilio",
    severity: "critical",
    confidence: "medium",
    words: ["twilio"],
    layouts: ["{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "twilio-api-key-sid",
    provider: "twilio",
    severity: "medium",
    confidence: "medium",
    words: ["twilio"],
    layouts: ["SK{hex-lower:32}"],
  },
  {
    kind: "near",
    id: "twilio-api-key-secret",
    provider: "twilio",
    severity: "critical",
    confidence: "medium",
    words: ["twilio"],
    layouts: ["{alnum:32}"],
  },
];
