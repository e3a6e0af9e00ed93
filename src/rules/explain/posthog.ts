/** What PostHog calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for PostHog. */
export const posthog: Readonly<Record<string, Explanation>> = {
  "posthog-personal-api-key": {
    title: "PostHog personal API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://posthog.com/docs/api",
  },
  "posthog-project-api-key": {
    title: "PostHog project API key",
    opens: "monitoring",
    revoke: "vendor-page",
    url: "https://posthog.com/docs/api",
  },
};
