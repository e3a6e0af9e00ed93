import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "retell-api-key",
      severity: "medium",
      layouts: ["key_{hex-lower:28}"],
      near: ["retell"],
      explain: { title: "Retell AI API key", opens: "ai" },
    },
  ],
};
