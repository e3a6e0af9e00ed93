import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scraperapi-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["scraperapi"],
      explain: { title: "ScraperAPI API key", opens: "service" },
    },
  ],
};
