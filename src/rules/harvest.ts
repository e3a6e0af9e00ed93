import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "harvest-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z._):97}"],
      words: ["harvest"],
      explain: { title: "Harvest API key", opens: "service" },
    },
  ],
};
