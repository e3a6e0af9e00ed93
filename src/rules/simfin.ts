import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "simfin-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["simfin"],
      explain: { title: "SimFin API key", opens: "service" },
    },
  ],
};
