import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "currencyscoop-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["currencyscoop"],
      explain: { title: "CurrencyScoop API key", opens: "service" },
    },
  ],
};
