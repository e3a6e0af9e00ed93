import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "whoxy-api-key",
      severity: "medium",
      layouts: ["{alnum-lower:33}"],
      words: ["whoxy"],
      explain: { title: "Whoxy API key", opens: "service" },
    },
  ],
};
