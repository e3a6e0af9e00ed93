import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fxmarket-api-key",
      severity: "low",
      layouts: ["{set(A-Za-z0-9_=-):20}"],
      words: ["fxmarket"],
      explain: { title: "Fxmarket API key", opens: "service" },
    },
  ],
};
