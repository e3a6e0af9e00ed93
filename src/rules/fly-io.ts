/** Fly.io: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Fly.io. */
export const flyIo: readonly Rule[] = [
  {
    kind: "token",
    id: "flyio-access-token",
    provider: "fly-io",
    severity: "high",
    confidence: "high",
    layouts: ["fm2_{base64:400-680}[=]"],
  },
];
