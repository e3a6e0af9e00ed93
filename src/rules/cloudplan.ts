import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloudplan-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Z-):32}"],
      words: ["cloudplan"],
      explain: { title: "Cloudplan API key", opens: "cloud-account" },
    },
  ],
};
