import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scrapingant-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["scrapingant"],
      explain: { title: "ScrapingAnt API key", opens: "service" },
    },
  ],
};
