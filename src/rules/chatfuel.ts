import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "chatfule-api-key",
      severity: "medium",
      layouts: ["{alnum:128}"],
      words: ["chatfuel"],
      explain: { title: "Chatfuel API key", opens: "service" },
    },
  ],
};
