import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "assemblyai-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["assemblyai"],
      explain: { title: "AssemblyAI API key", opens: "ai" },
    },
  ],
};
