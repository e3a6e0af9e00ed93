import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "uplead-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):32}"],
      words: ["uplead"],
      explain: { title: "Uplead API key", opens: "service" },
    },
  ],
};
