import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "exchangeratesapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["exchangerates"],
      explain: { title: "ExchangeRatesAPI API key", opens: "service" },
    },
  ],
};
