import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "budibase-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}-{hex-lower:78-80}"],
      words: ["budibase"],
      explain: { title: "Budibase API key", opens: "service" },
    },
  ],
};
