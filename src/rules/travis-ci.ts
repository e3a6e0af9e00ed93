/** Travis CI: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Travis CI. */
export const travisCi: readonly Rule[] = [
  {
    kind: "near",
    id: "travis-ci-token",
    provider: "travis-ci",
    severity: "high",
    confidence: "medium",
    words: ["travis", "travistoken"],
    layouts: ["{base64url:22}"],
  },
];
