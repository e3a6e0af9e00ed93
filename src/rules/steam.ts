import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "steam-web-api-key",
      severity: "low",
      layouts: ["{hex-upper:32}"],
      words: ["steam"],
      explain: { title: "Steam web API key", opens: "service" },
    },
  ],
};
