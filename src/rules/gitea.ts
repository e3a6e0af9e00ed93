/** Gitea: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Gitea. */
export const gitea: readonly Rule[] = [
  {
    kind: "near",
    id: "gitea-access-token",
    provider: "gitea",
    severity: "high",
    confidence: "medium",
    words: ["gitea", "forgejo", "codeberg"],
    layouts: ["{hex-lower:40}"],
  },
];
