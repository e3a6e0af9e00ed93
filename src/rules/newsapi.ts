import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "newsapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["newsapi"],
      explain: { title: "NewsAPI API key", opens: "service" },
    },
  ],
};
