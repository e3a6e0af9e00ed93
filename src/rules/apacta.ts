import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apacta-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["apacta"],
      explain: { title: "Apacta API key", opens: "service" },
    },
  ],
};
