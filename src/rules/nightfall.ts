import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "nightfall-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["NF-{alnum:32}"],
      explain: { title: "Nightfall API key", opens: "service" },
    },
  ],
};
