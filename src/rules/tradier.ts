import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tradier-api-key",
      severity: "medium",
      layouts: ["{alnum:28}"],
      words: ["tradier"],
      explain: { title: "Tradier API key", opens: "service" },
    },
  ],
};
