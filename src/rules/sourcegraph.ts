/** Sourcegraph. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "sourcegraph-access-token",
      severity: "high",
      layouts: ["sgp_{hex-lower:16}_{hex-lower:40}", "sgp_local_{hex-lower:40}", "sgp_{hex-lower:40}"],
      explain: {
        title: "Sourcegraph access token",
        opens: "source-code",
        url: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
      },
    },
    {
      kind: "token",
      id: "sourcegraph-license-token",
      severity: "medium",
      layouts: ["slk_{hex-lower:64}"],
      explain: { title: "Sourcegraph cody gateway / license access token", opens: "ai" },
    },
  ],
};
