/** Sentry. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "sentry-token",
      severity: "high",
      layouts: [
        "(sntryu_|sntrya_|sntryi_){hex-lower:64}",
        "sntrys_eyJpYXQiO{base64:60-100}LCJyZWdpb25fdXJs{base64:30-80}[=][=]_{base64:43}",
      ],
      explain: { title: "Sentry auth token", opens: "monitoring", url: "https://docs.sentry.io/account/auth-tokens/" },
    },
    {
      kind: "near",
      id: "sentry-legacy-token",
      severity: "high",
      words: ["sentry", "sentryauthtoken"],
      layouts: ["{hex-lower:64}"],
      explain: { title: "Sentry auth token, old form", opens: "monitoring" },
    },
  ],
};
