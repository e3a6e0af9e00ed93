import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "airvisual-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["airvisual"],
      explain: { title: "AirVisual API key", opens: "service" },
    },
  ],
};
