import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "pastebin-api-key",
      severity: "medium",
      layouts: ["{word:32}"],
      words: ["pastebin"],
      explain: { title: "Pastebin API key", opens: "service" },
    },
  ],
};
