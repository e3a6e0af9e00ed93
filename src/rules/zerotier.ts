import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zerotier-api-token",
      severity: "high",
      layouts: ["{alnum:32}"],
      words: ["zerotier"],
      explain: { title: "ZeroTier API token", opens: "cloud-account" },
    },
  ],
};
