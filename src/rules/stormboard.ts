import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "stormboard-api-key",
      severity: "low",
      layouts: ["{hex-lower:40}"],
      words: ["stormboard"],
      explain: { title: "Stormboard API key", opens: "service" },
    },
  ],
};
