import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "financialmodelingprep-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["financialmodelingprep"],
      explain: { title: "Financial Modeling Prep API key", opens: "service" },
    },
  ],
};
