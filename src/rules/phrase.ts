import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "phrase-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:64}"],
      words: ["phrase"],
      explain: { title: "Phrase API key", opens: "service" },
    },
  ],
};
