import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "commodities-api-key",
      severity: "low",
      layouts: ["{alnum:60}"],
      words: ["commodities"],
      explain: { title: "Commodities API key", opens: "service" },
    },
  ],
};
