import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "exchangerateapi-api-key",
      severity: "low",
      layouts: ["{hex-lower:24}"],
      words: ["exchangerate"],
      explain: { title: "ExchangeRateAPI API key", opens: "service" },
    },
  ],
};
