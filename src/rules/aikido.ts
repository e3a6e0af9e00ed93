import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "aikido-client-secret",
      severity: "high",
      layouts: ["AIK_SECRET_{alnum:64}"],
      explain: { title: "Aikido API client secret", opens: "source-code" },
    },
    {
      kind: "token",
      id: "aikido-client-id",
      severity: "low",
      layouts: ["AIK_CLIENT_{alnum:24}"],
      identifier: true,
      explain: { title: "Aikido API client id", opens: "source-code" },
    },
    {
      kind: "token",
      id: "aikido-ci-token",
      severity: "medium",
      layouts: ["AIK_CI_{alnum:20-44}"],
      explain: { title: "Aikido CI token", opens: "source-code" },
    },
  ],
};
