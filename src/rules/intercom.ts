/** Intercom: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Intercom. */
export const intercom: readonly Rule[] = [
  {
    kind: "token",
    id: "intercom-access-token",
    provider: "intercom",
    severity: "high",
    confidence: "high",
    layouts: ["dG9rOj{base64:53}="],
  },
];
