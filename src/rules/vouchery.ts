import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "vouchery-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["vouchery"],
      explain: { title: "Vouchery API key", opens: "service" },
    },
  ],
};
