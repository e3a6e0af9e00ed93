import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "tokeet-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["tokeet"],
      explain: { title: "Tokeet API key", opens: "service" },
    },
  ],
};
