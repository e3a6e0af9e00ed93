import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "abstract-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["abstract"],
      explain: { title: "Abstract API key", opens: "service" },
    },
  ],
};
