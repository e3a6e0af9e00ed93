import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "luno-api-key",
      severity: "medium",
      layouts: ["{base64url:43}"],
      words: ["luno"],
      explain: { title: "Luno API key", opens: "payments" },
    },
  ],
};
