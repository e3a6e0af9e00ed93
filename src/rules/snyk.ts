/** Snyk. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "snyk-api-token",
      severity: "high",
      words: ["snyk"],
      layouts: ["{uuid}"],
      explain: {
        title: "Snyk API token",
        opens: "source-code",
        url: "https://docs.snyk.io/snyk-api/authentication-for-api",
      },
    },
  ],
};
