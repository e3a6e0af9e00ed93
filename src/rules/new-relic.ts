/** New Relic. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "newrelic-user-key",
      severity: "high",
      layouts: ["NRAK-{alnum-upper:27}"],
      explain: {
        title: "New Relic user API key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "shape",
      id: "newrelic-license-key",
      severity: "medium",
      layouts: ["{hex-lower:32}FFFFNRAL"],
      explain: {
        title: "New Relic ingest license key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-license-key-eu",
      severity: "medium",
      layouts: ["eu01xx{hex-lower:26}FFFFNRAL"],
      explain: {
        title: "New Relic ingest license key, EU",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-insights-insert-key",
      severity: "medium",
      layouts: ["NRII-{base64url:32}"],
      explain: {
        title: "New Relic insights insert key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-insights-query-key",
      severity: "medium",
      layouts: ["NRIQ-{base64url:32}"],
      explain: {
        title: "New Relic insights query key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-browser-key",
      severity: "low",
      identifier: true,
      layouts: ["NRJS-{hex-lower:19}"],
      explain: {
        title: "New Relic browser ingest key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-admin-key",
      severity: "high",
      layouts: ["NRAA-{hex-lower:27}"],
      explain: {
        title: "New Relic admin API key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-rest-api-key",
      severity: "high",
      layouts: ["NRRA-{hex-lower:42}"],
      explain: {
        title: "New Relic REST API key",
        opens: "monitoring",
        url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
      },
    },
    {
      kind: "token",
      id: "newrelic-pixie-api-key",
      severity: "medium",
      layouts: ["px-api-{uuid}"],
      explain: { title: "New Relic pixie API key", opens: "monitoring" },
    },
    {
      kind: "token",
      id: "newrelic-pixie-deploy-key",
      severity: "medium",
      layouts: ["px-dep-{uuid}"],
      explain: { title: "New Relic Pixie deploy key", opens: "monitoring" },
    },
    {
      kind: "near",
      id: "newrelic-legacy-license-key",
      severity: "medium",
      words: ["newrelic"],
      layouts: ["{hex-lower:40}"],
      explain: { title: "New Relic license key, old form", opens: "monitoring" },
    },
  ],
};
