import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "positionstack-api-key",
      severity: "low",
      layouts: ["{word:32}"],
      words: ["positionstack"],
      explain: { title: "PositionStack API key", opens: "service" },
    },
  ],
};
