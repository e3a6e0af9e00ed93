import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "squarespace-api-key",
      severity: "high",
      layouts: ["{uuid}"],
      words: ["squarespace"],
      explain: { title: "Squarespace commerce API key", opens: "service" },
    },
  ],
};
