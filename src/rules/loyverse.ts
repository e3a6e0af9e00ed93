import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "loyverse-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):32}"],
      words: ["loyverse"],
      explain: { title: "Loyverse API key", opens: "service" },
    },
  ],
};
