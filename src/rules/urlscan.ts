import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "urlscan-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["urlscan"],
      explain: { title: "Urlscan API key", opens: "service" },
    },
  ],
};
