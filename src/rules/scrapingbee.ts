import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "scrapingbee-api-key",
      severity: "low",
      layouts: ["{alnum-upper:80}"],
      words: ["scrapingbee"],
      explain: { title: "ScrapingBee API key", opens: "service" },
    },
  ],
};
