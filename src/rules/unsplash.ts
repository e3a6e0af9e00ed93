import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "unsplash-api-key",
      severity: "low",
      layouts: ["{word:43}"],
      words: ["unsplash"],
      explain: { title: "Unsplash API key", opens: "service" },
    },
  ],
};
