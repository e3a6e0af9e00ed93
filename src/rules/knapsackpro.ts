import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "knapsackpro-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["knapsackpro"],
      explain: { title: "KnapsackPro API key", opens: "source-code" },
    },
  ],
};
