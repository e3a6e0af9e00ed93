import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scrapeowl-api-key",
      severity: "low",
      layouts: ["{alnum-lower:30}"],
      words: ["scrapeowl"],
      explain: { title: "ScrapeOwl API key", opens: "service" },
    },
  ],
};
