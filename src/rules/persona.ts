import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "token",
      id: "persona-api-key",
      severity: "high",
      layouts: ["persona_production_{set(a-z0-9-):20-80}"],
      explain: { title: "Persona API key", opens: "service" },
    },
  ],
};
