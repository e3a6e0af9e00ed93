/** What Pulumi calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Pulumi. */
export const pulumi: Readonly<Record<string, Explanation>> = {
  "pulumi-access-token": {
    title: "Pulumi access token",
    opens: "cloud-account",
    revoke: "vendor-page",
    url: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/",
  },
};
