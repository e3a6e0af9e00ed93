import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "holidayapi-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["holidayapi"],
      explain: { title: "Holiday API key", opens: "service" },
    },
  ],
};
