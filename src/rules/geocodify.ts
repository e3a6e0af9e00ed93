import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "geocodify-api-key",
      severity: "low",
      layouts: ["{alnum-lower:40}"],
      words: ["geocodify"],
      explain: { title: "Geocodify API key", opens: "service" },
    },
  ],
};
