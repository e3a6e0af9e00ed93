/** What New Relic calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for New Relic. */
export const newRelic: Readonly<Record<string, Explanation>> = {
  "newrelic-user-key": {
    title: "New Relic user API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-license-key": {
    title: "New Relic ingest license key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-license-key-eu": {
    title: "New Relic ingest license key, EU",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-insights-insert-key": {
    title: "New Relic insights insert key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-insights-query-key": {
    title: "New Relic insights query key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-browser-key": {
    title: "New Relic browser ingest key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-admin-key": {
    title: "New Relic admin API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-rest-api-key": {
    title: "New Relic REST API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  },
  "newrelic-pixie-api-key": {
    title: "New Relic pixie API key",
    opens: "monitoring",
    revoke: "vendor-page",
  },
  "newrelic-pixie-deploy-key": {
    title: "New Relic pixie deploy key",
    opens: "monitoring",
    revoke: "vendor-page",
  },
  "newrelic-legacy-license-key": {
    title: "New Relic license key of the old form",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
