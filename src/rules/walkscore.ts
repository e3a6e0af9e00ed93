import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "walkscore-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["walkscore"],
      explain: { title: "Walkscore API key", opens: "service" },
    },
  ],
};
