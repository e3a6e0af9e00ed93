import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "amadeus-api-key",
      severity: "medium",
      layouts: ["{alnum:32}"],
      words: ["amadeus"],
      explain: { title: "Amadeus API key", opens: "service" },
    },
    {
      kind: "near",
      id: "amadeus-secret",
      severity: "medium",
      layouts: ["{alnum:16}"],
      words: ["amadeus"],
      explain: { title: "Amadeus API secret", opens: "service" },
    },
  ],
};
