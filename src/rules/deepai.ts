import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "deepai-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["deepai"],
      explain: { title: "DeepAI API key", opens: "ai" },
    },
  ],
};
