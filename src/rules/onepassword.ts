/** 1Password: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for 1Password. */
export const onepassword: readonly Rule[] = [
  {
    kind: "token",
    id: "1password-service-account-token",
    provider: "1password",
    severity: "critical",
    confidence: "high",
    layouts: ["ops_eyJ{base64:600-900}fQ"],
  },
  {
    kind: "token",
    id: "1password-secret-key",
    provider: "1password",
    severity: "critical",
    confidence: "high",
    layouts: [
      "A3-{alnum-upper:6}-{alnum-upper:6}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}",
      "A3-{alnum-upper:6}-{alnum-upper:11}-{alnum-upper:5}-{alnum-upper:5}-{alnum-upper:5}",
    ],
  },
];
