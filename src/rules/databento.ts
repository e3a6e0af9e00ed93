import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "databento-api-key",
      severity: "medium",
      confidence: "medium",
      layouts: ["db-{alnum:29}"],
      explain: { title: "Databento API key", opens: "database" },
    },
  ],
};
