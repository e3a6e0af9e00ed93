import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "copper-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["copper"],
      explain: { title: "Copper API key", opens: "service" },
    },
  ],
};
