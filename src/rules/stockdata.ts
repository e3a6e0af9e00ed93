import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "stockdata-api-key",
      severity: "low",
      layouts: ["{alnum:40}"],
      words: ["stockdata"],
      explain: { title: "Stockdata API key", opens: "service" },
    },
  ],
};
