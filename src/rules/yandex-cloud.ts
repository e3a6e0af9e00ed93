/** Yandex Cloud: what its credentials look like. */

import type { Rule } from "./rule.ts";

/** Rules for Yandex Cloud. */
export const yandexCloud: readonly Rule[] = [
  {
    kind: "token",
    id: "yandex-iam-token",
    provider: "yandex-cloud",
    severity: "high",
    confidence: "high",
    layouts: ["t1.{base64url:40-400}[=][=].{base64url:86}[=][=]"],
    near: ["yandex"],
  },
  {
    kind: "token",
    id: "yandex-api-key",
    provider: "yandex-cloud",
    severity: "high",
    confidence: "high",
    layouts: ["AQVN{base64url:35-38}"],
  },
  {
    kind: "near",
    id: "yandex-static-access-key",
    provider: "yandex-cloud",
    severity: "medium",
    confidence: "medium",
    words: ["yandex"],
    layouts: ["YC{base64url:38}"],
  },
];
