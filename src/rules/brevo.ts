/** Brevo: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Brevo. */
export const brevo: readonly Rule[] = [
  {
    kind: "token",
    id: "brevo-api-key",
    provider: "brevo",
    severity: "high",
    confidence: "high",
    layouts: ["xkeysib-{hex-lower:64}-{alnum:16}"],
  },
  {
    kind: "token",
    id: "brevo-smtp-key",
    provider: "brevo",
    severity: "high",
    confidence: "high",
    layouts: ["xsmtpsib-{hex-lower:64}-{alnum:16}"],
  },
];
