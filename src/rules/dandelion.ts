import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "dandelion-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:32}"],
      words: ["dandelion"],
      explain: { title: "Dandelion API key", opens: "ai" },
    },
  ],
};
