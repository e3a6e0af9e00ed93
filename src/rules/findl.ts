import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "findl-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["findl"],
      explain: { title: "Findl API key", opens: "service" },
    },
  ],
};
