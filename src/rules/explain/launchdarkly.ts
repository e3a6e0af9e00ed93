/** What LaunchDarkly calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for LaunchDarkly. */
export const launchdarkly: Readonly<Record<string, Explanation>> = {
  "launchdarkly-access-token": {
    title: "LaunchDarkly API access token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://launchdarkly.com/docs/home/account/api",
  },
  "launchdarkly-sdk-key": {
    title: "LaunchDarkly server SDK key",
    opens: "service",
    revoke: "vendor-page",
    url: "https://launchdarkly.com/docs/sdk/concepts/client-side-server-side",
  },
  "launchdarkly-mobile-key": {
    title: "LaunchDarkly mobile SDK key",
    opens: "service",
    revoke: "vendor-page",
  },
};
