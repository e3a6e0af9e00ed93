/** What Atlassian calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Atlassian. */
export const atlassian: Readonly<Record<string, Explanation>> = {
  "atlassian-api-token": {
    title: "Atlassian API token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  },
};
