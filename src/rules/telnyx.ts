/** Telnyx: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Telnyx. */
export const telnyx: readonly Rule[] = [
  {
    kind: "token",
    id: "telnyx-api-v2-key",
    provider: "telnyx",
    severity: "high",
    confidence: "high",
    exact: ["telnyx"],
    layouts: ["KEY{base64url:55}"],
    near: ["telnyx"],
  },
];
