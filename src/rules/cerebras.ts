import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "cerebras-api-key",
      severity: "high",
      layouts: ["csk-{alnum:48}"],
      exact: ["cerebras"],
      explain: { title: "Cerebras API key", opens: "ai" },
    },
  ],
};
