import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "storecove-api-key",
      severity: "high",
      layouts: ["{base64url:43}"],
      words: ["storecove"],
      explain: { title: "Storecove API key", opens: "payments" },
    },
  ],
};
