import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "voyage-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["pa-{base64url:43}"],
      explain: { title: "Voyage AI API key", opens: "ai" },
    },
  ],
};
