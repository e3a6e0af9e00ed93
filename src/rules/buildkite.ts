/** Buildkite. */

import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "buildkite-user-access-token",
      severity: "high",
      layouts: ["bkua_{alnum-lower:40,53}"],
      explain: {
        title: "Buildkite user API access token",
        opens: "source-code",
        url: "https://buildkite.com/docs/apis/managing-api-tokens",
      },
    },
    {
      kind: "token",
      id: "buildkite-agent-access-token",
      severity: "high",
      layouts: ["bkaa_{base64url:75}"],
      explain: { title: "Buildkite agent access token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "buildkite-job-token",
      severity: "medium",
      layouts: ["bkaj_{base64url:333}"],
      explain: { title: "Buildkite agent job token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "buildkite-agent-registration-token",
      severity: "high",
      layouts: ["bkar_{base64url:73}"],
      explain: { title: "Buildkite agent registration token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "buildkite-cluster-token",
      severity: "high",
      layouts: ["bkct_{base64url:73}"],
      explain: { title: "Buildkite cluster token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "buildkite-packages-token",
      severity: "high",
      layouts: ["bkpt_{base64url:199}"],
      explain: { title: "Buildkite packages token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "buildkite-portal-access-token",
      severity: "high",
      layouts: ["bkpat_{base64url:54}"],
      explain: { title: "Buildkite portal/package access token", opens: "source-code" },
    },
    {
      kind: "token",
      id: "buildkite-portal-secret-token",
      severity: "high",
      layouts: ["bkps_{base64url:64}"],
      explain: { title: "Buildkite portal secret", opens: "source-code" },
    },
  ],
};
