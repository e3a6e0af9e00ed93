import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "tavily-api-key",
      severity: "medium",
      layouts: ["tvly-{alnum:32}"],
      exact: ["tavily"],
      explain: { title: "Tavily API key", opens: "ai" },
    },
  ],
};
