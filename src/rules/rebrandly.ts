import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "rebrandly-api-key",
      severity: "medium",
      layouts: ["{word:32}"],
      words: ["rebrandly"],
      explain: { title: "Rebrandly API key", opens: "service" },
    },
  ],
};
