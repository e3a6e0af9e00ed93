import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "coinlayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["coinlayer"],
      explain: { title: "Coinlayer API key", opens: "payments" },
    },
  ],
};
