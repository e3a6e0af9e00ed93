/** Mailgun: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Mailgun. */
export const mailgun: readonly Rule[] = [
  {
    kind: "token",
    id: "mailgun-private-key",
    provider: "mailgun",
    severity: "high",
    confidence: "high",
    layouts: ["key-{hex-lower:32}"],
  },
  {
    kind: "shape",
    id: "mailgun-domain-sending-key",
    provider: "mailgun",
    severity: "high",
    confidence: "high",
    layouts: ["{hex-lower:32}-{hex-lower:8}-{hex-lower:8}"],
  },
  {
    kind: "token",
    id: "mailgun-public-key",
    provider: "mailgun",
    severity: "low",
    confidence: "high",
    layouts: ["pubkey-{hex-lower:32}"],
    near: ["mailgun"],
  },
];
