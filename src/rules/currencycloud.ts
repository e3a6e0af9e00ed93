import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "currencycloud-api-key",
      severity: "high",
      layouts: ["{alnum-lower:64}"],
      words: ["currencycloud"],
      explain: { title: "CurrencyCloud API key", opens: "payments" },
    },
  ],
};
