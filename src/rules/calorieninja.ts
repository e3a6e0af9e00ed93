import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "calorieninja-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["calorieninja"],
      explain: { title: "CalorieNinja API key", opens: "service" },
    },
  ],
};
