import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloudimage-api-key",
      severity: "low",
      layouts: ["{set(0-9a-z_):30}"],
      words: ["cloudimage"],
      explain: { title: "CloudImage API key", opens: "service" },
    },
  ],
};
