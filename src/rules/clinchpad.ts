import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "clinchpad-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["clinchpad"],
      explain: { title: "Clinchpad API key", opens: "service" },
    },
  ],
};
