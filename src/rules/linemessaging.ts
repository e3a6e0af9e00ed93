import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "linemessaging-api-key",
      severity: "medium",
      layouts: ["{base64:171-172}"],
      words: ["linemessaging"],
      explain: { title: "LineMessaging API key", opens: "service" },
    },
  ],
};
