/** npm: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for npm. */
export const npm: readonly Rule[] = [
  {
    kind: "token",
    id: "npm-access-token",
    provider: "npm",
    severity: "critical",
    confidence: "high",
    layouts: ["npm_{alnum:36}"],
    check: "npm-crc32",
  },
  {
    kind: "named",
    id: "npm-legacy-token",
    provider: "npm",
    severity: "high",
    confidence: "high",
    names: [
      ["auth", "token"],
      ["npm", "token"],
      ["npm", "auth"],
    ],
    layouts: ["{uuid}"],
  },
  {
    kind: "near",
    id: "npm-legacy-token-likely",
    provider: "npm",
    severity: "high",
    confidence: "medium",
    words: ["npm", "npmtoken", "thenpmregistry"],
    layouts: ["{uuid}"],
  },
];
