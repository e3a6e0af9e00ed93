/** LaunchDarkly. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "launchdarkly-access-token",
      severity: "high",
      layouts: ["api-{uuid}"],
      explain: {
        title: "LaunchDarkly API access token",
        opens: "service",
        url: "https://launchdarkly.com/docs/home/account/api",
      },
    },
    {
      kind: "token",
      id: "launchdarkly-sdk-key",
      severity: "medium",
      layouts: ["sdk-{uuid}"],
      explain: {
        title: "LaunchDarkly server SDK key",
        opens: "service",
        url: "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side",
      },
    },
    {
      kind: "token",
      id: "launchdarkly-mobile-key",
      severity: "low",
      layouts: ["mob-{uuid}"],
      explain: { title: "LaunchDarkly mobile SDK key", opens: "service" },
    },
  ],
};
