import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cicero-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:40}"],
      words: ["cicero"],
      explain: { title: "Cicero API key", opens: "service" },
    },
  ],
};
