import type { Provider } from "./provider.ts";

export const provider: Provider = {
  rules: [
    {
      kind: "near",
      id: "cloze-api-key",
      severity: "medium",
      layouts: ["{hex-lower:32}"],
      words: ["cloze"],
      explain: { title: "Cloze API key", opens: "service" },
    },
  ],
};
