import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "graphhopper-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["graphhopper"],
      explain: { title: "Graphhopper API key", opens: "service" },
    },
  ],
};
