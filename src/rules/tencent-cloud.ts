/** Tencent Cloud: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Tencent Cloud. */
export const tencentCloud: readonly Rule[] = [
  {
    kind: "token",
    id: "tencent-secret-id",
    provider: "tencent-cloud",
    severity: "high",
    confidence: "high",
    layouts: ["AKID{alnum:32}"],
  },
  {
    kind: "near",
    id: "tencent-secret-key",
    provider: "tencent-cloud",
    severity: "critical",
    confidence: "medium",
    words: ["tencent", "qcloud", "tencentcloud"],
    layouts: ["{alnum:32}"],
  },
];
