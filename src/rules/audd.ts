import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "audd-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):32}"],
      words: ["audd"],
      explain: { title: "Audd API key", opens: "service" },
    },
  ],
};
