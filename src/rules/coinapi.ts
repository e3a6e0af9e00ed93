import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "coinapi-api-key",
      severity: "low",
      layouts: ["{set(0-9A-Z-):36}"],
      words: ["coinapi"],
      explain: { title: "CoinApi API key", opens: "payments" },
    },
  ],
};
