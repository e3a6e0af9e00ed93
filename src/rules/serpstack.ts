import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "serpstack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["serpstack"],
      explain: { title: "SerpStack API key", opens: "service" },
    },
  ],
};
