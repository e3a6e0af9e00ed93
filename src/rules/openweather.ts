import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "openweather-api-key",
      severity: "low",
      layouts: ["{hex-lower:32}"],
      words: ["openweather", "pyowm", "owm"],
      called: ["owm"],
      explain: { title: "OpenWeather API key", opens: "service" },
    },
  ],
};
