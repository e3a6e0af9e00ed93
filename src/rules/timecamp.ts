import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "timecamp-api-key",
      severity: "low",
      layouts: ["{alnum-lower:26}"],
      words: ["timecamp"],
      explain: { title: "TimeCamp API key", opens: "service" },
    },
  ],
};
