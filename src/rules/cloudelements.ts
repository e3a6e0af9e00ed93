import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloudelements-api-key",
      severity: "medium",
      layouts: ["{alnum:43}"],
      words: ["cloudelements"],
      explain: { title: "CloudElements API key", opens: "service" },
    },
  ],
};
