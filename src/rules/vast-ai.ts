import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vast-ai-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["vast", "vastai"],
      explain: { title: "Vast.ai API key", opens: "ai" },
    },
  ],
};
