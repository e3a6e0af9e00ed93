import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "zipcodebase-api-key",
      severity: "low",
      layouts: ["{uuid}"],
      words: ["zipcodebase"],
      explain: { title: "Zipcodebase API key", opens: "service" },
    },
  ],
};
