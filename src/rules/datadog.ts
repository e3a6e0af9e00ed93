/** Datadog. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "datadog-client-token",
      severity: "low",
      identifier: true,
      layouts: ["pub{hex-lower:32}"],
      near: ["datadog"],
      explain: {
        title: "Datadog RUM/browser client token",
        opens: "monitoring",
        url: "https://docs.datadoghq.com/account_management/api-app-keys/",
      },
    },
    {
      kind: "near",
      id: "datadog-api-key",
      severity: "high",
      words: ["datadog", "ddapikey"],
      layouts: ["{hex-lower:32}"],
      explain: {
        title: "Datadog API key",
        opens: "monitoring",
        url: "https://docs.datadoghq.com/account_management/api-app-keys/",
      },
    },
    {
      kind: "near",
      id: "datadog-application-key",
      pair: { with: "datadog-api-key", within: 1000 },
      severity: "high",
      words: ["datadog", "ddappkey", "ddapplicationkey"],
      layouts: ["{hex-lower:40}"],
      explain: {
        title: "Datadog application key",
        opens: "monitoring",
        url: "https://docs.datadoghq.com/account_management/api-app-keys/",
      },
    },
  ],
};
