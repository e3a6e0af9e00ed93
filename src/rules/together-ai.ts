import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "together-api-key",
      severity: "high",
      layouts: ["tgp_v1_{base64url:43}"],
      explain: { title: "Together AI API key", opens: "ai" },
    },
  ],
};
