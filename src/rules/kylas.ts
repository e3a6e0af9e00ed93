import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "kylas-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["kylas"],
      explain: { title: "Kylas API key", opens: "service" },
    },
  ],
};
