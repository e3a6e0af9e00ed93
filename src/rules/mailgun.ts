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
];
