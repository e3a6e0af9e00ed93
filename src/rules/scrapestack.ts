import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scrapestack-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["scrapestack"],
      explain: { title: "ScrapeStack API key", opens: "service" },
    },
  ],
};
