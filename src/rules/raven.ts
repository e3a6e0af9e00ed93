import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "raven-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Z-):16}"],
      words: ["raven"],
      explain: { title: "Raven API key", opens: "service" },
    },
  ],
};
