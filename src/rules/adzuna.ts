import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "adzuna-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["adzuna"],
      explain: { title: "Adzuna API key", opens: "service" },
    },
  ],
};
