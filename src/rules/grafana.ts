/** Grafana. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "grafana-service-account-token",
      severity: "high",
      layouts: ["glsa_{alnum:32}_{hex-lower:8}"],
      explain: {
        title: "Grafana service account token",
        opens: "monitoring",
        url: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
      },
    },
    {
      kind: "token",
      id: "grafana-cloud-token",
      severity: "high",
      layouts: ["glc_eyJ{base64:100-140}[=]"],
      explain: {
        title: "Grafana cloud access policy token",
        opens: "monitoring",
        url: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
      },
    },
    {
      kind: "token",
      id: "grafana-api-key",
      severity: "high",
      layouts: ["eyJrIjoi{alnum:60-90}[=][=]"],
      explain: { title: "Grafana API key, old form", opens: "monitoring" },
    },
  ],
};
