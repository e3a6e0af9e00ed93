import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "coderabbit-api-key",
      severity: "medium",
      layouts: ["cr-{hex-lower:58}"],
      near: ["coderabbit"],
      explain: { title: "CodeRabbit API key", opens: "ai" },
    },
  ],
};
