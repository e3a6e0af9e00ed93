/** RubyGems: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for RubyGems. */
export const rubygems: readonly Rule[] = [
  {
    kind: "token",
    id: "rubygems-api-key",
    provider: "rubygems",
    severity: "critical",
    confidence: "high",
    exact: ["rubygems"],
    layouts: ["rubygems_{hex-lower:48}"],
  },
];
