import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "alienvault-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["alienvault"],
      explain: { title: "AlienVault API key", opens: "service" },
    },
  ],
};
