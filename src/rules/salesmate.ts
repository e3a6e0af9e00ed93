import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "salesmate-api-key",
      severity: "medium",
      layouts: ["{hex-lower:8}-{hex-lower:4}-{hex-lower:4}-{hex-lower:4}-{hex-lower:12}"],
      words: ["salesmate"],
      explain: { title: "Salesmate API key", opens: "service" },
    },
  ],
};
