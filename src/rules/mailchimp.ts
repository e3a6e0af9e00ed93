/** Mailchimp: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Mailchimp. */
export const mailchimp: readonly Rule[] = [
  {
    kind: "shape",
    id: "mailchimp-api-key",
    provider: "mailchimp",
    severity: "high",
    confidence: "high",
    layouts: ["{hex-lower:32}-us{digits:1-2}"],
  },
  {
    kind: "token",
    id: "mandrill-api-key",
    provider: "mailchimp",
    severity: "high",
    confidence: "medium",
    layouts: ["md-{base64url:22}"],
  },
  {
    kind: "near",
    id: "mandrill-legacy-api-key",
    provider: "mailchimp",
    severity: "high",
    confidence: "medium",
    words: ["mandrill"],
    layouts: ["{base64url:22}"],
  },
];
