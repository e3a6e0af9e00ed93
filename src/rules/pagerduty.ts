/** PagerDuty. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pagerduty-api-key",
      severity: "high",
      words: ["pagerduty", "pd"],
      layouts: ["u+{set(A-Za-z0-9_+-):18}"],
      explain: {
        title: "PagerDuty REST API key",
        opens: "monitoring",
        url: "https://support.pagerduty.com/main/docs/api-access-keys",
      },
    },
    {
      kind: "near",
      id: "pagerduty-integration-key",
      severity: "low",
      words: ["pagerduty", "routingkey"],
      layouts: ["{hex-lower:32}"],
      explain: { title: "PagerDuty events integration key", opens: "monitoring" },
    },
  ],
};
