/** Auth0: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Auth0. */
export const auth0: readonly Rule[] = [
  {
    kind: "near",
    id: "auth0-client-id",
    provider: "auth0",
    severity: "low",
    confidence: "medium",
    words: ["auth0"],
    layouts: ["{alnum:32}"],
  },
  {
    kind: "near",
    id: "auth0-client-secret",
    provider: "auth0",
    severity: "critical",
    confidence: "medium",
    words: ["auth0"],
    layouts: ["{base64url:64}"],
  },
];
