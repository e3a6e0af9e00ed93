import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "finnhub-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:20}"],
      words: ["finnhu"],
      explain: { title: "Finnhub API key", opens: "service" },
    },
  ],
};
