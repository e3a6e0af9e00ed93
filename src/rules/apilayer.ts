import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apilayer-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["apilayer"],
      explain: { title: "Apilayer API key", opens: "service" },
    },
  ],
};
