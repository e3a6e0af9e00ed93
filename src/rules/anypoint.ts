import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "anypoint-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["anypoint"],
      explain: { title: "Anypoint API key", opens: "service" },
    },
    {
      kind: "near",
      id: "anypoint-secret",
      severity: "medium",
      layouts: ["{hex:32}"],
      words: ["anypoint"],
      explain: { title: "Anypoint API secret", opens: "service" },
    },
  ],
};
