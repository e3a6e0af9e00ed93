import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "geocode-api-key",
      severity: "low",
      layouts: ["{alnum-lower:28}"],
      words: ["geocode"],
      explain: { title: "Geocode API key", opens: "service" },
    },
  ],
};
