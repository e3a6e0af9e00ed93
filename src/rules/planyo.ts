import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "planyo-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:62}"],
      words: ["planyo"],
      explain: { title: "Planyo API key", opens: "service" },
    },
  ],
};
