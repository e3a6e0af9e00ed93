import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "everhour-api-key",
      severity: "medium",
      layouts: ["{hex-lower:4}-{hex-lower:4}-{hex-lower:6}-{hex-lower:6}-{hex-lower:8}"],
      words: ["everhour"],
      explain: { title: "Everhour API key", opens: "service" },
    },
  ],
};
