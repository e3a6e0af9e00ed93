import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "worldweather-api-key",
      severity: "low",
      layouts: ["{alnum-lower:31}"],
      words: ["worldweather"],
      explain: { title: "WorldWeather API key", opens: "service" },
    },
  ],
};
