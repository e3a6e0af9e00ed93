import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "siteleaf-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["siteleaf"],
      explain: { title: "Siteleaf API key", opens: "service" },
    },
  ],
};
