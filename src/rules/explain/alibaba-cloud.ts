/** What Alibaba Cloud calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Alibaba Cloud. */
export const alibabaCloud: Readonly<Record<string, Explanation>> = {
  "alibaba-access-key-id": {
    title: "Alibaba Cloud AccessKey id",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  },
  "alibaba-sts-access-key-id": {
    title: "Alibaba Cloud STS AccessKey id",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "alibaba-sts-security-token": {
    title: "Alibaba Cloud STS security token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "alibaba-access-key-secret": {
    title: "Alibaba Cloud AccessKey secret",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
