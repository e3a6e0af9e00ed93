import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "nutritionix-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["nutritionix"],
      explain: { title: "Nutritionix API key", opens: "service" },
    },
  ],
};
