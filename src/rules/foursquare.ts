import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "foursquare-api-key",
      severity: "low",
      layouts: ["{alnum-upper:48}"],
      words: ["foursquare"],
      explain: { title: "Foursquare API key", opens: "service" },
    },
  ],
};
