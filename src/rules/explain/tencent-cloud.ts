/** What Tencent Cloud calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Tencent Cloud. */
export const tencentCloud: Readonly<Record<string, Explanation>> = {
  "tencent-secret-id": {
    title: "Tencent Cloud SecretId",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "tencent-secret-key": {
    title: "Tencent Cloud SecretKey",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
