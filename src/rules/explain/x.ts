/** What X calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for X. */
export const x: Readonly<Record<string, Explanation>> = {
  "twitter-bearer-token": {
    title: "X app-only bearer token",
    opens: "service",
    revoke: "vendor-page",
    url: "https://docs.x.com/resources/fundamentals/authentication",
  },
  "twitter-access-token": {
    title: "X user access token",
    opens: "service",
    revoke: "vendor-page",
  },
  "twitter-consumer-key": {
    title: "X API key",
    opens: "service",
    revoke: "vendor-page",
  },
  "twitter-consumer-secret": {
    title: "X API secret",
    opens: "service",
    revoke: "vendor-page",
  },
  "twitter-access-token-secret": {
    title: "X user access token secret",
    opens: "service",
    revoke: "vendor-page",
  },
};
