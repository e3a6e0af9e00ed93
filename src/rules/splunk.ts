/** Splunk. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "splunk-hec-token",
      severity: "medium",
      words: ["splunk"],
      layouts: ["{uuid}"],
      explain: {
        title: "Splunk HTTP Event Collector token",
        opens: "monitoring",
        url: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector",
      },
    },
    {
      kind: "near",
      id: "splunk-observability-token",
      severity: "medium",
      words: ["splunk", "signalfx", "sfx"],
      layouts: ["{alnum:22}"],
      explain: { title: "Splunk observability Cloud access token", opens: "monitoring" },
    },
  ],
};
