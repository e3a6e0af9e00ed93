import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apimetrics-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["apimetrics"],
      explain: { title: "ApiMetrics API key", opens: "service" },
    },
  ],
};
