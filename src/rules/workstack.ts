import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "workstack-api-key",
      severity: "low",
      layouts: ["{alnum:60}"],
      words: ["workstack"],
      explain: { title: "Workstack API key", opens: "service" },
    },
  ],
};
