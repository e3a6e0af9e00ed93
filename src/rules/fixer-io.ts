import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "fixerio-api-key",
      severity: "low",
      layouts: ["{alnum:32}"],
      words: ["fixer"],
      explain: { title: "Fixer.io API key", opens: "service" },
    },
  ],
};
