import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dailyco-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["daily"],
      explain: { title: "DailyCO API key", opens: "messaging" },
    },
  ],
};
