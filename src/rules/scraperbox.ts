import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scraperbox-api-key",
      severity: "low",
      layouts: ["{alnum-upper:32}"],
      words: ["scraperbox"],
      explain: { title: "ScraperBox API key", opens: "service" },
    },
  ],
};
