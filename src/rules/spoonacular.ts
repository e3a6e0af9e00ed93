import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "spoonacular-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["spoonacular"],
      explain: { title: "Spoonacular API key", opens: "service" },
    },
  ],
};
