/** Dynatrace. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "dynatrace-token",
      severity: "high",
      layouts: ["dt0c01.{base32-upper:24}.{base32-upper:64}"],
      explain: {
        title: "Dynatrace platform/API token",
        opens: "monitoring",
        url: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
      },
    },
    {
      kind: "token",
      id: "dynatrace-other-token",
      severity: "high",
      layouts: ["(dt0a|dt0b|dt0d|dt0e|dt0i|dt0s|dt0c){digits:2}.{alnum-upper:24}.{alnum-upper:64}"],
      explain: {
        title: "Dynatrace token, other kinds",
        opens: "monitoring",
        url: "https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication",
      },
    },
  ],
};
