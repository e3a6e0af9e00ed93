import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "accuweather-api-key",
      severity: "low",
      layouts: ["{set(0-9A-Za-z%):35}"],
      words: ["accuweather"],
      explain: { title: "Accuweather API key", opens: "service" },
    },
  ],
};
