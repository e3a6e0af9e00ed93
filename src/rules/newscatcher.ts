import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "newscatcher-api-key",
      severity: "low",
      layouts: ["{word:43}"],
      words: ["newscatcher"],
      explain: { title: "Newscatcher API key", opens: "service" },
    },
  ],
};
