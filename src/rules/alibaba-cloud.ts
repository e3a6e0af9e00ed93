/** Alibaba Cloud: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Alibaba Cloud. */
export const alibabaCloud: readonly Rule[] = [
  {
    kind: "token",
    id: "alibaba-access-key-id",
    provider: "alibaba-cloud",
    severity: "high",
    confidence: "high",
    layouts: ["LTAI{alnum:17-21}"],
  },
  {
    kind: "token",
    id: "alibaba-sts-access-key-id",
    provider: "alibaba-cloud",
    severity: "high",
    confidence: "high",
    layouts: ["STS.{alnum:16-64}"],
  },
  {
    kind: "token",
    id: "alibaba-sts-security-token",
    provider: "alibaba-cloud",
    severity: "high",
    confidence: "high",
    layouts: ["CAIS{base64:100-1000}"],
    near: ["alibaba", "aliyun"],
  },
  {
    kind: "near",
    id: "alibaba-access-key-secret",
    provider: "alibaba-cloud",
    severity: "critical",
    confidence: "medium",
    words: ["alibaba", "aliyun", "alicloud", "accesskeysecret"],
    layouts: ["{alnum:30}"],
  },
];
