import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "stormglass-api-key",
      severity: "low",
      layouts: ["{set(0-9Aa-z-):73}"],
      words: ["stormglass"],
      explain: { title: "Stormglass API key", opens: "service" },
    },
  ],
};
