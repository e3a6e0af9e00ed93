import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "fireworks-api-key",
      severity: "high",
      confidence: "medium",
      layouts: ["fw_{alnum:24}"],
      exact: ["fireworks"],
      explain: { title: "Fireworks AI API key", opens: "ai" },
    },
  ],
};
