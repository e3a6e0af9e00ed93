import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "repairshopr-api-key",
      severity: "low",
      layouts: ["{alnum-dash:51}"],
      words: ["repairshopr"],
      explain: { title: "Repairshopr API key", opens: "service" },
    },
  ],
};
