import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "languagelayer-api-key",
      severity: "low",
      layouts: ["{alnum-lower:32}"],
      words: ["languagelayer"],
      explain: { title: "LanguageLayer API key", opens: "service" },
    },
  ],
};
