/** What Harness calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Harness. */
export const harness: Readonly<Record<string, Explanation>> = {
  "harness-token": {
    title: "Harness personal or service account token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/",
  },
};
