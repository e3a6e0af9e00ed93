import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "chatbot-api-key",
      severity: "medium",
      layouts: ["{word:32}"],
      words: ["chatbot"],
      explain: { title: "Chatbot API key", opens: "service" },
    },
  ],
};
