import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "streak-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["streak"],
      explain: { title: "Streak API key", opens: "service" },
    },
  ],
};
