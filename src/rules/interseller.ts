import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "interseller-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["interseller"],
      explain: { title: "Interseller API key", opens: "service" },
    },
  ],
};
