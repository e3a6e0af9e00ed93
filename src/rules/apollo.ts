import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "apollo-api-key",
      severity: "medium",
      layouts: ["{alnum:22}"],
      words: ["apollo"],
      explain: { title: "Apollo API key", opens: "service" },
    },
  ],
};
