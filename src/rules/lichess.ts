import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "lichess-token",
      severity: "low",
      confidence: "medium",
      layouts: ["lip_{word:16-60}"],
      explain: { title: "Lichess personal access token", opens: "service" },
    },
  ],
};
