/** NuGet: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for NuGet. */
export const nuget: readonly Rule[] = [
  {
    kind: "token",
    id: "nuget-api-key",
    provider: "nuget",
    severity: "critical",
    confidence: "high",
    layouts: ["oy2{base32-lower:43}"],
    check: "mixed",
  },
];
