import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "prodpad-api-key",
      severity: "medium",
      layouts: ["{hex-lower:64}"],
      words: ["prodpad"],
      explain: { title: "Prodpad API key", opens: "service" },
    },
  ],
};
