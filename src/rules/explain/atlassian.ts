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
  "atlassian-datacenter-token": {
    title: "Atlassian jira/Confluence Data Center personal access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "atlassian-legacy-api-token": {
    title: "Atlassian cloud API token issued before 2023",
    opens: "service",
    revoke: "vendor-page",
  },
  "statuspage-api-key": {
    title: "Atlassian statuspage API key",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
