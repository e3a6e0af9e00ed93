import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "deepgram-api-key",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["deepgram"],
      explain: { title: "Deepgram API key", opens: "ai" },
    },
  ],
};
