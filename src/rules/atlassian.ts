/** Atlassian. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "atlassian-api-token",
      severity: "critical",
      layouts: ["ATATT3xFfGF0{base64url:80-240}={hex-upper:8}", "ATCTT3xFfG{base64url:80-250}={hex-upper:8}"],
      explain: {
        title: "Atlassian API token",
        opens: "source-code",
        url: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
      },
    },
    {
      kind: "near",
      id: "atlassian-datacenter-token",
      severity: "high",
      words: ["jira", "confluence", "atlassian"],
      layouts: ["{set(MNO):1}{base64:43}"],
      explain: { title: "Atlassian jira/Confluence Data Center personal access token", opens: "service" },
    },
    {
      kind: "near",
      id: "atlassian-legacy-api-token",
      severity: "high",
      words: ["atlassian", "jira", "confluence"],
      layouts: ["{alnum:24}"],
      explain: { title: "Atlassian cloud API token, old form", opens: "service" },
    },
    {
      kind: "near",
      id: "statuspage-api-key",
      severity: "medium",
      words: ["statuspage"],
      layouts: ["{alnum-dash:36}"],
      explain: { title: "Atlassian statuspage API key", opens: "monitoring" },
    },
  ],
};
