import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "linode-api-token",
      severity: "critical",
      layouts: ["{hex-lower:64}"],
      words: ["linode"],
      explain: { title: "Linode personal access token", opens: "cloud-account" },
    },
  ],
};
