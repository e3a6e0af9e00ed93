import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "meilisearch-api-key",
      severity: "high",
      layouts: ["{hex-lower:64}"],
      words: ["meili", "meilisearch"],
      explain: { title: "Meilisearch API key", opens: "database" },
    },
  ],
};
