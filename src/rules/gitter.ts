import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "gitter-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):40}"],
      words: ["gitter"],
      explain: { title: "Gitter API key", opens: "service" },
    },
  ],
};
