import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "simvoly-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:33}"],
      words: ["simvoly"],
      explain: { title: "Simvoly API key", opens: "service" },
    },
  ],
};
