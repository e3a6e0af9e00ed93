import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "appcues-api-key",
      severity: "medium",
      layouts: ["{set(a-z0-9-):36}"],
      words: ["appcues"],
      explain: { title: "Appcues API key", opens: "service" },
    },
  ],
};
