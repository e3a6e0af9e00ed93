import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "metrilo-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:16}"],
      words: ["metrilo"],
      explain: { title: "Metrilo API key", opens: "service" },
    },
  ],
};
