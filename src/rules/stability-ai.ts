import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "stability-ai-api-key",
      severity: "medium",
      layouts: ["sk-{alnum:48}"],
      near: ["stability"],
      exact: ["stability"],
      explain: { title: "Stability AI API key", opens: "ai" },
    },
  ],
};
