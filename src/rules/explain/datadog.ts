/** What Datadog calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Datadog. */
export const datadog: Readonly<Record<string, Explanation>> = {
  "datadog-client-token": {
    title: "Datadog RUM/browser client token",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
  "datadog-api-key": {
    title: "Datadog API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
  "datadog-application-key": {
    title: "Datadog application key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.datadoghq.com/account_management/api-app-keys/",
  },
};
