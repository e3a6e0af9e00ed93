import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "currencylayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["currencylayer"],
      explain: { title: "CurrencyLayer API key", opens: "service" },
    },
  ],
};
