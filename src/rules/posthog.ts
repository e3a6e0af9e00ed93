/** PostHog. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "posthog-personal-api-key",
      severity: "high",
      layouts: ["phx_{base64url:41-48}"],
      explain: { title: "PostHog personal API key", opens: "monitoring", url: "https://posthog.com/docs/api" },
    },
    {
      kind: "token",
      id: "posthog-project-api-key",
      severity: "low",
      identifier: true,
      layouts: ["phc_{alnum:43}"],
      explain: { title: "PostHog project API key", opens: "monitoring", url: "https://posthog.com/docs/api" },
    },
  ],
};
