import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "strava-client-secret",
      severity: "low",
      layouts: ["{hex-lower:40}"],
      words: ["strava"],
      explain: { title: "Strava client secret / access token", opens: "service" },
    },
  ],
};
