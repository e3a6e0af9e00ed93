import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "webscraper-api-key",
      severity: "low",
      layouts: ["{alnum:60}"],
      words: ["webscraper"],
      explain: { title: "WebScraper API key", opens: "service" },
    },
  ],
};
