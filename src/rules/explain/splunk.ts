/** What Splunk calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Splunk. */
export const splunk: Readonly<Record<string, Explanation>> = {
  "splunk-hec-token": {
    title: "Splunk HTTP Event Collector token",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
  },
  "splunk-observability-token": {
    title: "Splunk observability Cloud access token",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
