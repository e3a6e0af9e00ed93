/** What Sentry calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Sentry. */
export const sentry: Readonly<Record<string, Explanation>> = {
  "sentry-token": {
    title: "Sentry auth token",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://docs.sentry.io/account/auth-tokens/",
  },
  "sentry-legacy-token": {
    title: "Sentry auth token before prefixes",
    opens: "monitoring",
    revoke: "vendor-page",
  },
};
