import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zenscrape-api-key",
      severity: "low",
      layouts: ["{uuid}"],
      words: ["zenscrape"],
      explain: { title: "Zenscrape API key", opens: "service" },
    },
  ],
};
