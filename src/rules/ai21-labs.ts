import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "ai21-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["ai21"],
      explain: { title: "AI21 Labs studio API key", opens: "ai" },
    },
  ],
};
