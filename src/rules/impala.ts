import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "impala-api-key",
      severity: "medium",
      layouts: ["{word:46}"],
      words: ["impala"],
      explain: { title: "Impala API key", opens: "service" },
    },
  ],
};
