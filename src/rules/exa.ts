import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "exa-api-key",
      severity: "medium",
      layouts: ["{uuid}"],
      words: ["exa", "exaai", "exaapikey"],
      explain: { title: "Exa API key", opens: "ai" },
    },
  ],
};
