import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "lokalise-api-token",
      severity: "medium",
      layouts: ["{hex-lower:40}"],
      words: ["lokalise"],
      explain: { title: "Lokalise API token", opens: "service" },
    },
  ],
};
