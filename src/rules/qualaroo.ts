import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "qualaroo-api-key",
      severity: "medium",
      layouts: ["{set(0-9A-Za-z=):64}"],
      words: ["qualaroo"],
      explain: { title: "Qualaroo API key", opens: "service" },
    },
  ],
};
