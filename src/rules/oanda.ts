import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "oanda-api-key",
      severity: "medium",
      layouts: ["{alnum:24}"],
      words: ["oanda"],
      explain: { title: "Oanda API key", opens: "service" },
    },
  ],
};
