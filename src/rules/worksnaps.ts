import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "worksnaps-api-key",
      severity: "medium",
      layouts: ["{alnum:40}"],
      words: ["worksnaps"],
      explain: { title: "Worksnaps API key", opens: "service" },
    },
  ],
};
