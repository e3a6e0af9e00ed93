/** What Buildkite calls its credentials, what they open and how they are revoked. */

import type { Explanation } from "../../core/explanation.ts";

/** Explanations of the rules for Buildkite. */
export const buildkite: Readonly<Record<string, Explanation>> = {
  "buildkite-user-access-token": {
    title: "Buildkite user API access token",
    opens: "source-code",
    revoke: "vendor-page",
    url: "https://buildkite.com/docs/apis/managing-api-tokens",
  },
  "buildkite-agent-access-token": {
    title: "Buildkite agent access token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "buildkite-job-token": {
    title: "Buildkite agent job token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "buildkite-agent-registration-token": {
    title: "Buildkite agent registration token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "buildkite-cluster-token": {
    title: "Buildkite cluster token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "buildkite-packages-token": {
    title: "Buildkite packages token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "buildkite-portal-access-token": {
    title: "Buildkite portal/package access token",
    opens: "source-code",
    revoke: "vendor-page",
  },
  "buildkite-portal-secret-token": {
    title: "Buildkite portal secret",
    opens: "source-code",
    revoke: "vendor-page",
  },
};
