import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "codemagic-api-key",
      severity: "medium",
      layouts: ["{word:43}"],
      words: ["codemagic"],
      explain: { title: "Codemagic API key", opens: "source-code" },
    },
  ],
};
