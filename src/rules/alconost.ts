import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "alconost-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["alconost"],
      explain: { title: "Alconost API key", opens: "service" },
    },
  ],
};
