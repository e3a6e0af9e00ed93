/** What PagerDuty calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for PagerDuty. */
export const pagerduty: Readonly<Record<string, Explanation>> = {
  "pagerduty-api-key": {
    title: "PagerDuty REST API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://support.pagerduty.com/main/docs/api-access-keys",
  },
  "pagerduty-integration-key": {
    title: "PagerDuty events integration key",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
