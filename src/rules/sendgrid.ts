/** SendGrid: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for SendGrid. */
export const sendgrid: readonly Rule[] = [
  {
    kind: "token",
    id: "sendgrid-api-key",
    provider: "sendgrid",
    severity: "high",
    confidence: "high",
    layouts: ["SG.{base64url:22}.{base64url:43}"],
  },
];
