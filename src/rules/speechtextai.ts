import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "speechtextai-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["speechtext"],
      explain: { title: "SpeechTextAI API key", opens: "ai" },
    },
  ],
};
