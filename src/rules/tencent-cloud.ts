/** Tencent Cloud. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "tencent-secret-id",
      severity: "high",
      layouts: ["AKID{alnum:32}"],
      explain: { title: "Tencent Cloud SecretId", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "tencent-secret-key",
      severity: "critical",
      words: ["tencent", "qcloud", "tencentcloud"],
      layouts: ["{alnum:32}"],
      explain: { title: "Tencent Cloud SecretKey", opens: "cloud-account" },
    },
  ],
};
