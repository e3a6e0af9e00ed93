import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloverly-api-key",
      severity: "medium",
      layouts: ["{set(0-9a-z:_):28}"],
      words: ["cloverly"],
      explain: { title: "Cloverly API key", opens: "service" },
    },
  ],
};
