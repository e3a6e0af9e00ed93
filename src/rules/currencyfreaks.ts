import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "currencyfreaks-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["currencyfreaks"],
      explain: { title: "Currencyfreaks API key", opens: "service" },
    },
  ],
};
