import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "youneedabudget-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["youneedabudget"],
      explain: { title: "YouNeedABudget API key", opens: "service" },
    },
  ],
};
