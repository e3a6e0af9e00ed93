import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "mistral-api-key",
      severity: "high",
      layouts: ["{alnum:32}"],
      words: ["mistral"],
      explain: { title: "Mistral AI API key", opens: "ai" },
    },
  ],
};
