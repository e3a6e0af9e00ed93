/** Yandex Cloud. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "yandex-iam-token",
      severity: "high",
      layouts: ["t1.{base64url:40-400}[=][=].{base64url:86}[=][=]"],
      near: ["yandex", "yc"],
      explain: { title: "Yandex Cloud IAM token", opens: "cloud-account" },
    },
    {
      kind: "token",
      id: "yandex-api-key",
      severity: "high",
      layouts: ["AQVN{base64url:35-38}"],
      explain: { title: "Yandex Cloud service account API key", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "yandex-static-access-key",
      severity: "medium",
      words: ["yandex", "yc"],
      layouts: ["YC{base64url:38}"],
      explain: { title: "Yandex Cloud S3-compatible static key id", opens: "cloud-account" },
    },
  ],
};
