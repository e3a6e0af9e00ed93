import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "geocodio-api-key",
      severity: "low",
      layouts: ["{alnum-lower:39}"],
      words: ["geocod"],
      explain: { title: "Geocodio API key", opens: "service" },
    },
  ],
};
