/** What Grafana calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Grafana. */
export const grafana: Readonly<Record<string, Explanation>> = {
  "grafana-service-account-token": {
    title: "Grafana service account token",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  },
  "grafana-cloud-token": {
    title: "Grafana cloud access policy token",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
  },
  "grafana-api-key": {
    title: "Grafana API key of the old form",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
