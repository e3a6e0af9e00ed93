/** Alibaba Cloud. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "alibaba-access-key-id",
      severity: "high",
      layouts: ["LTAI{alnum:17-21}"],
      explain: {
        title: "Alibaba Cloud AccessKey id",
        opens: "cloud-account",
        url: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
      },
    },
    {
      kind: "token",
      id: "alibaba-sts-access-key-id",
      severity: "high",
      layouts: ["STS.{alnum:16-64}"],
      explain: { title: "Alibaba Cloud STS AccessKey id", opens: "cloud-account" },
    },
    {
      kind: "token",
      id: "alibaba-sts-security-token",
      severity: "high",
      layouts: ["CAIS{base64:100-1000}"],
      near: ["alibaba", "aliyun"],
      explain: { title: "Alibaba Cloud STS security token", opens: "cloud-account" },
    },
    {
      kind: "near",
      id: "alibaba-access-key-secret",
      severity: "critical",
      words: ["alibaba", "aliyun", "alicloud", "accesskeysecret"],
      layouts: ["{alnum:30}"],
      explain: { title: "Alibaba Cloud AccessKey secret", opens: "cloud-account" },
    },
  ],
};
