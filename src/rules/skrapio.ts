import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "skrappio-api-key",
      severity: "medium",
      layouts: ["{alnum:42}"],
      words: ["skrapp"],
      explain: { title: "Skrapio API key", opens: "service" },
    },
  ],
};
