/** Square: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Square. */
export const square: readonly Rule[] = [
  {
    kind: "token",
    id: "square-token",
    provider: "square",
    severity: "critical",
    confidence: "high",
    layouts: ["(sq0atp-){base64url:22}", "sq0csp-{base64url:43}", "EAAA{base64url:60}"],
  },
  {
    kind: "token",
    id: "square-application-id",
    provider: "square",
    severity: "low",
    confidence: "high",
    identifier: true,
    layouts: ["sq0idp-{base64url:22}"],
  },
  {
    kind: "token",
    id: "square-sandbox-application-secret",
    provider: "square",
    severity: "low",
    confidence: "high",
    layouts: ["sandbox-sq0csb-{base64url:43}"],
  },
];
