import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "insightly-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["insightly"],
      explain: { title: "Insightly API key", opens: "service" },
    },
  ],
};
