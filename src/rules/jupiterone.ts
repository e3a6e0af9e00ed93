import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "jupiterone-api-key",
      severity: "medium",
      layouts: ["{alnum:76}"],
      words: ["jupiterone"],
      explain: { title: "JupiterOne API key", opens: "monitoring" },
    },
  ],
};
