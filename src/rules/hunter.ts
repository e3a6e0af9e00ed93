import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "hunter-api-key",
      severity: "low",
      layouts: ["{set(a-z0-9_-):40}"],
      words: ["hunter"],
      explain: { title: "Hunter API key", opens: "service" },
    },
  ],
};
