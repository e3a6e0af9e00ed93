/** What Yandex Cloud calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Yandex Cloud. */
export const yandexCloud: Readonly<Record<string, Explanation>> = {
  "yandex-iam-token": {
    title: "Yandex Cloud IAM token",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "yandex-api-key": {
    title: "Yandex Cloud service account API key",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
  "yandex-static-access-key": {
    title: "Yandex Cloud s3-compatible static key id",
    opens: "cloud-account",
    revoke: "vendor-page",
  },
};
