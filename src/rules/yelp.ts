import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "yelp-api-key",
      severity: "low",
      layouts: ["{set(0-9A-Za-z.=\\\\_-):128}"],
      words: ["yelp"],
      explain: { title: "Yelp API key", opens: "service" },
    },
  ],
};
