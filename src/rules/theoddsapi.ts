import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "theoddsapi-api-key",
      severity: "low",
      layouts: ["{hex-lower:32}"],
      words: ["theoddsapi"],
      explain: { title: "TheOddsApi API key", opens: "service" },
    },
  ],
};
