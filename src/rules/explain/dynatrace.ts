/** What Dynatrace calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Dynatrace. */
export const dynatrace: Readonly<Record<string, Explanation>> = {
  "dynatrace-token": {
    title: "Dynatrace platform/API token",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
  },
  "dynatrace-other-token": {
    title: "Dynatrace other token kinds",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
  },
};
